-- Rows that follow from others. These functions act as koperasi_system, so that no request can write such a row by itself. To give a
-- function to a role, the role has to be allowed to have one, until the end of this file.
grant create on schema koperasi to koperasi_system;

create function savings_follow_member() returns trigger language plpgsql security definer set search_path = koperasi, pg_temp as $$
begin
  insert into savings_balances (member, cooperative) values (new.id, new.cooperative);
  return null;
end
$$;
create trigger members_have_balance after insert on members for each row execute function savings_follow_member();

create function savings_follow_entry() returns trigger language plpgsql security definer set search_path = koperasi, pg_temp as $$
declare
  change bigint := case new.direction when 'deposit' then new.amount else -new.amount end;
begin
  update savings_balances set
    pokok = pokok + case new.kind when 'pokok' then change else 0 end,
    wajib = wajib + case new.kind when 'wajib' then change else 0 end,
    sukarela = sukarela + case new.kind when 'sukarela' then change else 0 end,
    updated_at = clock_timestamp()
  where member = new.member and cooperative = new.cooperative;
  if not found then
    raise exception 'The member is of another cooperative.' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;
create trigger savings_entries_count after insert on savings_entries for each row execute function savings_follow_entry();

create function loan_follows_repayment() returns trigger language plpgsql security definer set search_path = koperasi, pg_temp as $$
begin
  update loans set
    paid = paid + new.amount,
    state = case when paid + new.amount = total_due then 'paid-off' else state end
  where id = new.loan;
  return null;
end
$$;
create trigger repayments_count after insert on repayments for each row execute function loan_follows_repayment();

create function revocation_follows_card() returns trigger language plpgsql security definer set search_path = koperasi, pg_temp as $$
begin
  insert into card_revocations (id, revoked_at) values (new.id, new.revoked_at);
  return null;
end
$$;
create trigger cards_void after update on cards for each row
  when (old.revoked_at is null and new.revoked_at is not null) execute function revocation_follows_card();

-- Sets or, with null, removes what is kept of a national id. Boards may write one without being allowed to read it.
create function set_national_id(member_id text, last_digits text, keyed_hash bytea) returns void
  language plpgsql security definer set search_path = koperasi, pg_temp as $$
declare
  home text;
begin
  select cooperative into home from members where id = member_id and cooperative = app_board();
  if home is null then
    raise exception 'No such member of the caller''s cooperative.' using errcode = 'insufficient_privilege';
  end if;
  delete from member_national_ids where member = member_id;
  if keyed_hash is not null then
    insert into member_national_ids (member, cooperative, last4, hash) values (member_id, home, last_digits, keyed_hash);
  end if;
end
$$;

-- Adds to a chain and returns the hash. Appending to one chain waits for whoever appended before to commit or roll back, so call it last.
-- The hash is SHA-256 of the entry's JSON without spaces, {"id", "at", "role", "operation", "resource", "changed", "requestId",
-- "previousHash"} in this order and as they are on the wire: whoever has the entries can check them.
create function append_audit_event(
  event_id text, in_chain text, operation_id text, on_resource text, changed_fields jsonb, request text
) returns text
  language plpgsql security definer set search_path = koperasi, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare
  tail audit_chains%rowtype;
  moment timestamptz;
  by_role text := coalesce(app_role(), 'system');
  entry_hash text;
begin
  insert into audit_chains (chain) values (in_chain) on conflict do nothing;
  select * into tail from audit_chains where chain = in_chain for update;
  moment := date_trunc('milliseconds', clock_timestamp());
  entry_hash := encode(sha256(convert_to('{' || concat_ws(',',
    '"id":' || to_json(event_id),
    '"at":' || to_json(replace(replace(moment::text, ' ', 'T'), '+00', 'Z')),
    '"role":' || to_json(by_role),
    '"operation":' || to_json(operation_id),
    '"resource":' || to_json(on_resource),
    '"changed":[' || (select coalesce(string_agg(field::text, ',' order by place), '')
      from jsonb_array_elements(changed_fields) with ordinality as fields(field, place)) || ']',
    '"requestId":' || to_json(request),
    '"previousHash":' || to_json(tail.hash)) || '}', 'UTF8')), 'hex');
  insert into audit_events (chain, position, id, at, role, subject, operation, resource, changed, request_id, previous_hash, hash)
    values (in_chain, tail.position + 1, event_id, moment, by_role, app_subject(), operation_id, on_resource, changed_fields,
      request, tail.hash, entry_hash);
  update audit_chains set position = tail.position + 1, hash = entry_hash where chain = in_chain;
  return entry_hash;
end
$$;

alter function savings_follow_member() owner to koperasi_system;
alter function savings_follow_entry() owner to koperasi_system;
alter function loan_follows_repayment() owner to koperasi_system;
alter function revocation_follows_card() owner to koperasi_system;
alter function set_national_id(text, text, bytea) owner to koperasi_system;
alter function append_audit_event(text, text, text, text, jsonb, text) owner to koperasi_system;
revoke create on schema koperasi from koperasi_system;

revoke execute on all functions in schema koperasi from public;
grant execute on all functions in schema koperasi to koperasi_app, koperasi_system, koperasi_seed;
