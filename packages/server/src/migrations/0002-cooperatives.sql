create table cooperatives (
  code text collate "C" primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}\.\d{4}$'),
  kind text not null check (kind in ('KKMP', 'KDMP')),
  name text not null,
  name_source text not null check (name_source in ('derived', 'registered')),
  village text not null,
  district_code text collate "C" not null,
  district_name text not null,
  regency_code text collate "C" not null,
  regency_name text not null,
  postal_code text,
  status text not null default 'not-known',
  status_as_of date,
  status_source jsonb,
  address text,
  phone text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search tsvector generated always as (
    to_tsvector('simple'::regconfig, search_words(name || ' ' || village || ' ' || district_name || ' ' || regency_name))
  ) stored
);
create index cooperatives_kind on cooperatives (kind, code);
create index cooperatives_status on cooperatives (status, code);
create index cooperatives_search on cooperatives using gin (search);
create trigger cooperatives_touch before update on cooperatives for each row execute function touch();

-- A step without a row is not known.
create table legal_steps (
  cooperative text collate "C" not null references cooperatives,
  step text collate "C" not null,
  status text not null,
  document_number text,
  issued_on date,
  source jsonb,
  primary key (cooperative, step)
);

create function legal_step_touches_cooperative() returns trigger language plpgsql as $$
begin
  update cooperatives set status = status where code = new.cooperative;
  return null;
end
$$;
create trigger legal_steps_touch after insert or update on legal_steps
  for each row execute function legal_step_touches_cooperative();

-- A step without a row is not known.
create table incubation_steps (
  cooperative text collate "C" not null references cooperatives,
  step text collate "C" not null,
  status text not null,
  completed_on date,
  evidence jsonb not null default '[]',
  updated_at timestamptz not null default now(),
  primary key (cooperative, step)
);
create trigger incubation_steps_touch before update on incubation_steps for each row execute function touch();

create table mentoring (
  cooperative text collate "C" primary key references cooperatives,
  mentor text,
  starts_on date not null,
  ends_on date not null,
  updated_at timestamptz not null default now()
);
create trigger mentoring_touch before update on mentoring for each row execute function touch();

create table visits (
  id text collate "C" primary key,
  cooperative text collate "C" not null references cooperatives,
  visited_on date not null,
  topics jsonb not null,
  notes text,
  next_visit_on date,
  recorded_at timestamptz not null default now()
);
create index visits_of_cooperative on visits (cooperative, id);
