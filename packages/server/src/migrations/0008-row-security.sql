-- Every table is closed, also to its owner; what follows opens it by the caller's role. `(select …)` is worked out once a statement.
do $$
declare
  name text;
begin
  for name in select tablename from pg_tables where schemaname = 'koperasi' loop
    execute format('alter table koperasi.%I enable row level security', name);
    execute format('alter table koperasi.%I force row level security', name);
    if name <> 'migrations' then
      execute format('grant select, insert, update on koperasi.%I to koperasi_seed', name);
      execute format('create policy seed on koperasi.%I to koperasi_seed using (true) with check (true)', name);
    end if;
  end loop;
end
$$;

-- Whoever migrates keeps the list of migrations.
create policy keep on migrations to current_user using (true) with check (true);

-- What everybody may read.
grant select on cooperatives, legal_steps, loan_schemes, partners, products, card_revocations to koperasi_app;
grant select (kid, alg, public_jwk, created_at, retired_at) on card_keys to koperasi_app;
create policy read on cooperatives for select to koperasi_app using (true);
create policy read on legal_steps for select to koperasi_app using (true);
create policy read on loan_schemes for select to koperasi_app using (true);
create policy read on partners for select to koperasi_app using (true);
create policy read on products for select to koperasi_app using (true);
create policy read on card_revocations for select to koperasi_app using (true);
create policy read on card_keys for select to koperasi_app using (true);

-- Cooperatives and their incubation: board and city office within their reach, members read what is about their own.
grant update (name, name_source, status, status_as_of, status_source, address, phone) on cooperatives to koperasi_app;
create policy change on cooperatives for update to koperasi_app
  using (code >= (select app_reach()) and code < (select app_reach_end()));

grant insert, update on legal_steps to koperasi_app;
create policy add on legal_steps for insert to koperasi_app
  with check (cooperative >= (select app_reach()) and cooperative < (select app_reach_end()));
create policy change on legal_steps for update to koperasi_app
  using (cooperative >= (select app_reach()) and cooperative < (select app_reach_end()));

grant select, insert, update on incubation_steps, mentoring to koperasi_app;
create policy read on incubation_steps for select to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or cooperative = (select app_home()));
create policy add on incubation_steps for insert to koperasi_app
  with check (cooperative >= (select app_reach()) and cooperative < (select app_reach_end()));
create policy change on incubation_steps for update to koperasi_app
  using (cooperative >= (select app_reach()) and cooperative < (select app_reach_end()));
create policy read on mentoring for select to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or cooperative = (select app_home()));
create policy add on mentoring for insert to koperasi_app
  with check (cooperative >= (select app_city()) and cooperative < (select app_city()) || '/');
create policy change on mentoring for update to koperasi_app
  using (cooperative >= (select app_city()) and cooperative < (select app_city()) || '/');

grant select, insert on visits to koperasi_app;
create policy read on visits for select to koperasi_app
  using (cooperative >= (select app_reach()) and cooperative < (select app_reach_end()));
create policy add on visits for insert to koperasi_app
  with check (cooperative >= (select app_city()) and cooperative < (select app_city()) || '/');

-- People: a member sees one row, their own.
grant select, insert, update (member_number, name, role, status, left_on) on members to koperasi_app;
-- One range for everybody and no `or` over two columns, for which the planner would sort a whole cooperative for one page.
create policy read on members for select to koperasi_app
  using (cooperative >= (select coalesce(app_home(), app_reach())) and cooperative < (select coalesce(app_home(), app_reach()) || '/')
    and ((select app_home()) is null or coalesce(id = (select app_member()), false)));
create policy add on members for insert to koperasi_app with check (cooperative = (select app_board()));
create policy change on members for update to koperasi_app using (cooperative = (select app_board()));

grant select (member, cooperative, last4) on member_national_ids to koperasi_app;
create policy read on member_national_ids for select to koperasi_app
  using ((select app_may('national-id'))
    and ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end()))
      or (cooperative = (select app_home()) and member = (select app_member()))));

grant select, insert on savings_entries to koperasi_app;
grant select on savings_balances to koperasi_app;
create policy read on savings_entries for select to koperasi_app
  using ((cooperative = (select app_board()) and (select app_may('savings')))
    or (cooperative = (select app_home()) and member = (select app_member())));
create policy add on savings_entries for insert to koperasi_app
  with check (cooperative = (select app_board()) and (select app_may('savings')));
create policy read on savings_balances for select to koperasi_app
  using ((cooperative = (select app_board()) and (select app_may('savings')))
    or (cooperative = (select app_home()) and member = (select app_member())));

grant select, insert on cards to koperasi_app;
grant update (revoked_at) on cards to koperasi_app;
create policy read on cards for select to koperasi_app
  using (cooperative = (select app_board()) or (cooperative = (select app_home()) and member = (select app_member())));
create policy add on cards for insert to koperasi_app with check (cooperative = (select app_board()));
create policy change on cards for update to koperasi_app using (cooperative = (select app_board()));

-- Lending: what belongs to an application is seen by whoever sees the application.
grant select, insert on loan_applications to koperasi_app;
grant update (scheme, lender, purpose, capital_expenditure, operating_expenditure, annual_rate_percent, months, method, state)
  on loan_applications to koperasi_app;
-- Row security knows rows and a grant knows one role for all callers: that city office and lender only move an application is said here.
create function refuse_terms() returns trigger language plpgsql as $$
begin
  if current_user = 'koperasi_app' and app_board() is null then
    raise exception 'Only its board changes what an application asks for.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger loan_applications_terms
  before update of scheme, lender, purpose, capital_expenditure, operating_expenditure, annual_rate_percent, months, method
  on loan_applications for each row execute function refuse_terms();
create policy read on loan_applications for select to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or lender = (select app_partner()));
create policy add on loan_applications for insert to koperasi_app with check (cooperative = (select app_board()));
create policy change on loan_applications for update to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or lender = (select app_partner()));

grant select, insert, update, delete on collaterals to koperasi_app;
create policy read on collaterals for select to koperasi_app
  using (exists (select from loan_applications a where a.id = collaterals.application));
create policy write on collaterals to koperasi_app
  using (exists (select from loan_applications a where a.id = collaterals.application and a.cooperative = (select app_board())));

grant select, insert, update (status, decided_on, note) on approvals to koperasi_app;
create policy reach on approvals to koperasi_app
  using (exists (select from loan_applications a where a.id = approvals.application));

grant select, insert, delete on documents to koperasi_app;
create policy read on documents for select to koperasi_app
  using (exists (select from loan_applications a where a.id = documents.application));
create policy write on documents to koperasi_app
  using (exists (select from loan_applications a where a.id = documents.application and a.cooperative = (select app_board())));
grant select, insert on document_contents to koperasi_app;
create policy read on document_contents for select to koperasi_app
  using (exists (select from documents d where d.id = document_contents.document));
create policy add on document_contents for insert to koperasi_app
  with check (exists (select from documents d where d.id = document_contents.document));

grant select, insert on loans, installments, repayments to koperasi_app;
create policy read on loans for select to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or lender = (select app_partner()));
create policy add on loans for insert to koperasi_app with check (lender = (select app_partner()));
create policy read on installments for select to koperasi_app
  using (exists (select from loans l where l.id = installments.loan));
create policy add on installments for insert to koperasi_app
  with check (exists (select from loans l where l.id = installments.loan and l.lender = (select app_partner())));
create policy read on repayments for select to koperasi_app
  using (exists (select from loans l where l.id = repayments.loan));
create policy add on repayments for insert to koperasi_app
  with check (exists (select from loans l where l.id = repayments.loan and l.lender = (select app_partner())));

-- Orders: the cooperative that ordered, the city office above it, and the partner that supplies.
grant select, insert, update (state) on orders to koperasi_app;
create policy read on orders for select to koperasi_app
  using ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or partner = (select app_partner()));
create policy add on orders for insert to koperasi_app with check (cooperative = (select app_board()));
create policy change on orders for update to koperasi_app
  using (cooperative = (select app_board()) or partner = (select app_partner()));
grant select, insert on order_lines, order_events to koperasi_app;
create policy read on order_lines for select to koperasi_app
  using (exists (select from orders o where o.id = order_lines.order_id));
create policy add on order_lines for insert to koperasi_app
  with check (exists (select from orders o where o.id = order_lines.order_id and o.cooperative = (select app_board())));
create policy read on order_events for select to koperasi_app
  using (exists (select from orders o where o.id = order_events.order_id));
create policy add on order_events for insert to koperasi_app
  with check (exists (select from orders o where o.id = order_events.order_id
    and (o.cooperative = (select app_board()) or o.partner = (select app_partner()))));

-- What the server keeps for a caller. A webhook's secret can be written and not read.
grant select (id, owner_role, owner, url, events, created_at), insert, delete on webhook_endpoints to koperasi_app;
create policy own on webhook_endpoints to koperasi_app
  using (owner_role = (select app_role()) and owner = (select app_owner()));
grant insert on outbox to koperasi_app;
create policy add on outbox for insert to koperasi_app
  with check ((cooperative >= (select app_reach()) and cooperative < (select app_reach_end())) or partner = (select app_partner()));
grant select, insert, update on idempotency_keys to koperasi_app;
create policy own on idempotency_keys to koperasi_app using (subject = (select app_subject()));
grant select (chain, position, id, at, role, operation, resource, changed, request_id, previous_hash, hash) on audit_events to koperasi_app;
create policy read on audit_events for select to koperasi_app
  using (chain >= (select app_reach()) and chain < (select app_reach_end()));

-- The server's own work, and the functions that act as koperasi_system.
grant select, insert, delete on member_national_ids to koperasi_system;
grant select, insert, update on savings_balances, audit_chains, card_keys to koperasi_system;
grant select, insert on audit_events, card_revocations to koperasi_system;
grant select (id, cooperative) on members to koperasi_system;
grant select, update (paid, state, updated_at) on loans to koperasi_system;
grant select, update, delete on outbox to koperasi_system;
grant select, insert, update, delete on webhook_deliveries to koperasi_system;
grant select, delete on idempotency_keys to koperasi_system;
grant select on webhook_endpoints to koperasi_system;
do $$
declare
  name text;
begin
  foreach name in array array['member_national_ids', 'savings_balances', 'audit_chains', 'card_keys', 'audit_events', 'card_revocations',
    'members', 'loans', 'outbox', 'webhook_deliveries', 'idempotency_keys', 'webhook_endpoints'] loop
    execute format('create policy system on koperasi.%I to koperasi_system using (true) with check (true)', name);
  end loop;
end
$$;
