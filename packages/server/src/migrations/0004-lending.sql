create table loan_schemes (
  id text collate "C" primary key,
  position integer not null unique,
  content jsonb not null
);

create table partners (
  id text collate "C" primary key,
  position integer not null unique,
  name text not null,
  kind text not null,
  lender boolean not null,
  note jsonb
);

create table products (
  id text collate "C" primary key,
  position integer not null unique,
  partner text collate "C" not null references partners,
  name jsonb not null,
  category text not null,
  unit jsonb not null,
  price bigint,
  price_kind text,
  price_note jsonb,
  redemption_price bigint,
  price_area jsonb,
  as_of text not null,
  sources jsonb not null default '[]',
  certainty text not null,
  orderable boolean not null,
  minimum_quantity integer,
  limits jsonb not null default '[]',
  requirements jsonb,
  channel jsonb,
  note jsonb,
  search tsvector generated always as (
    to_tsvector('simple'::regconfig, search_words((name ->> 'id') || ' ' || (name ->> 'en')))
  ) stored
);
create index products_of_partner on products (partner, position);

create table loan_applications (
  id text collate "C" primary key,
  cooperative text collate "C" not null references cooperatives,
  scheme text collate "C" not null references loan_schemes,
  lender text collate "C" not null references partners,
  purpose text not null,
  capital_expenditure bigint not null check (capital_expenditure >= 0),
  operating_expenditure bigint not null check (operating_expenditure >= 0),
  amount bigint generated always as (capital_expenditure + operating_expenditure) stored check (amount <= 9007199254740991),
  annual_rate_percent text not null,
  months integer not null check (months > 0),
  method text not null,
  state text not null default 'draft',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index loan_applications_of_cooperative on loan_applications (cooperative, id);
create index loan_applications_of_lender on loan_applications (lender, id);
create trigger loan_applications_touch before update on loan_applications for each row execute function touch();

create table collaterals (
  application text collate "C" not null references loan_applications,
  position integer not null,
  owner text not null check (owner in ('cooperative', 'board-member')),
  kind text not null,
  description text not null,
  appraised_value bigint check (appraised_value between 0 and 9007199254740991),
  appraised_on date,
  appraiser text,
  primary key (application, position)
);

create table approvals (
  application text collate "C" not null references loan_applications,
  position integer not null,
  step text collate "C" not null,
  status text not null default 'pending',
  decided_on date,
  note text,
  primary key (application, step)
);

create table documents (
  id text collate "C" primary key,
  application text collate "C" not null references loan_applications,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size integer not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at timestamptz not null default now()
);
create index documents_of_application on documents (application, id);

create table document_contents (
  document text collate "C" primary key references documents on delete cascade,
  content bytea not null
);
-- PDF and JPEG are compressed already.
alter table document_contents alter column content set storage external;

create table loans (
  id text collate "C" primary key,
  cooperative text collate "C" not null references cooperatives,
  application text collate "C" not null unique references loan_applications,
  lender text collate "C" not null references partners,
  scheme text collate "C" not null references loan_schemes,
  principal bigint not null check (principal > 0),
  annual_rate_percent text not null,
  months integer not null check (months > 0),
  method text not null,
  disbursed_on date not null,
  installment bigint not null,
  totals jsonb not null,
  total_due bigint not null check (total_due <= 9007199254740991),
  paid bigint not null default 0,
  state text not null default 'active' check (state in ('active', 'paid-off')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint loans_never_overpaid check (paid between 0 and total_due)
);
create index loans_of_cooperative on loans (cooperative, id);
create index loans_of_lender on loans (lender, id);
create trigger loans_touch before update on loans for each row execute function touch();

create table installments (
  loan text collate "C" not null references loans,
  number integer not null,
  due_on date,
  payable_on date,
  opening bigint not null,
  principal bigint not null,
  interest bigint not null,
  total bigint not null,
  closing bigint not null,
  capitalised bigint,
  primary key (loan, number)
);

create table repayments (
  id text collate "C" primary key,
  loan text collate "C" not null references loans,
  amount bigint not null check (amount > 0),
  paid_on date not null,
  reference text,
  recorded_at timestamptz not null default now()
);
create index repayments_of_loan on repayments (loan, id);
create trigger repayments_append_only before update or delete on repayments for each row execute function refuse_change();
create trigger repayments_keep before truncate on repayments for each statement execute function refuse_change();
