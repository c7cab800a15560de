-- Who may do what. `koperasi_app` is a request, `koperasi_system` the server's own work and the functions that guard derived rows,
-- `koperasi_seed` the first rows. Nobody logs in as one of them. Roles belong to the whole cluster, so they may exist already.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['koperasi_app', 'koperasi_system', 'koperasi_seed'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null; -- Another database of the cluster is being made at the same time.
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end
$$;

grant usage on schema koperasi to koperasi_app, koperasi_system, koperasi_seed;

-- The caller, as `transaction()` states it. Without a caller each of these is null, and a comparison with null is not true.
create function app_setting(setting text) returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.' || setting, true), '') $$;

create function app_role() returns text language sql stable parallel safe as
  $$ select app_setting('role') $$;

create function app_subject() returns text language sql stable parallel safe as
  $$ select app_setting('subject') $$;

-- The cooperative of a board member, and of nobody else.
create function app_board() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'board' then app_setting('cooperative') end $$;

-- The area of a city office, and of nobody else.
create function app_city() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'city-office' then app_setting('area') end $$;

-- The cooperative of a member, and of nobody else; `app_member` is who that is.
create function app_home() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'member' then app_setting('cooperative') end $$;

create function app_member() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'member' then app_setting('member') end $$;

create function app_partner() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'partner' then app_setting('partner') end $$;

-- Board and city office alike reach every code from `app_reach` up to, not including, `app_reach_end`: '/' follows '.' in ASCII, so
-- '36.73' to '36.73/' is the whole city and a village's code is itself. One range that an index can follow.
create function app_reach() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'board' then app_setting('cooperative') when 'city-office' then app_setting('area') end $$;

create function app_reach_end() returns text language sql stable parallel safe as
  $$ select app_reach() || '/' $$;

-- Whose webhook endpoints these are: the cooperative, the area or the partner.
create function app_owner() returns text language sql stable parallel safe as
  $$ select case app_setting('role') when 'board' then app_setting('cooperative')
       when 'city-office' then app_setting('area') when 'partner' then app_setting('partner') end $$;

create function app_may(permission text) returns boolean language sql stable parallel safe as
  $$ select coalesce(permission = any (string_to_array(app_setting('permissions'), ',')), false) $$;

-- Search is by the beginnings of words, in any order: 'suka ser' finds Sukawana, Serang. Core PostgreSQL, so the same on both engines.
create function search_words(words text) returns text language sql immutable parallel safe as
  $$ select lower(regexp_replace(words, '[^[:alnum:]]+', ' ', 'g')) $$;

create function search_query(words text) returns tsquery language sql immutable parallel safe as
  $$ select to_tsquery('simple'::regconfig, string_agg(word || ':*', ' & '))
       from regexp_split_to_table(btrim(search_words(words)), ' +') as word where word <> '' $$;

-- Said twice, since the planner believes that a word which it has not counted stands in every two-hundredth row, and would then read all
-- rows in their order to find none. Twice makes that one in twenty thousand, for which it asks the index.
create function found(document tsvector, words text) returns boolean language sql immutable parallel safe as
  $$ select document @@ search_query(words) and document @@ (search_query(words) || search_query(words)) $$;

-- First rows keep the time that they come with.
create function touch() returns trigger language plpgsql as $$
begin
  if current_user = 'koperasi_seed' then
    return new;
  end if;
  new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 microsecond');
  return new;
end
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The table % is append-only.', tg_table_name using errcode = 'restrict_violation';
end
$$;
