create table members (
  id text collate "C" primary key,
  cooperative text collate "C" not null references cooperatives,
  member_number text collate "C" not null,
  name text not null,
  role text not null,
  joined_on date not null,
  left_on date,
  status text not null default 'active' check (status in ('active', 'suspended', 'left')),
  sample boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search tsvector generated always as (to_tsvector('simple'::regconfig, search_words(name || ' ' || member_number))) stored,
  constraint members_number_once unique (cooperative, member_number)
);
create index members_of_cooperative on members (cooperative, id);
create trigger members_touch before update on members for each row execute function touch();

-- The number itself is nowhere: its last four digits, and a keyed hash that finds the same person twice.
create table member_national_ids (
  member text collate "C" primary key references members,
  cooperative text collate "C" not null references cooperatives,
  last4 text not null check (last4 ~ '^\d{4}$'),
  hash bytea not null check (length(hash) = 32),
  constraint member_national_ids_once unique (cooperative, hash)
);

-- Whole rupiah, and no more than a program's number holds exactly.
create table savings_entries (
  id text collate "C" primary key,
  member text collate "C" not null references members,
  cooperative text collate "C" not null references cooperatives,
  kind text not null check (kind in ('pokok', 'wajib', 'sukarela')),
  direction text not null check (direction in ('deposit', 'withdrawal')),
  amount bigint not null check (amount between 1 and 9007199254740991),
  booked_on date not null,
  note text,
  recorded_at timestamptz not null default now()
);
create index savings_entries_of_member on savings_entries (member, id);
create trigger savings_entries_append_only before update or delete on savings_entries
  for each row execute function refuse_change();
create trigger savings_entries_keep before truncate on savings_entries
  for each statement execute function refuse_change();

create table savings_balances (
  member text collate "C" primary key references members,
  cooperative text collate "C" not null references cooperatives,
  pokok bigint not null default 0,
  wajib bigint not null default 0,
  sukarela bigint not null default 0,
  updated_at timestamptz not null default now(),
  constraint savings_never_negative check (pokok >= 0 and wajib >= 0 and sukarela >= 0),
  constraint savings_within_numbers check (pokok + wajib + sukarela <= 9007199254740991)
);

-- `id` is what the token carries as `jti`.
create table cards (
  id text collate "C" primary key,
  member text collate "C" not null references members,
  cooperative text collate "C" not null references cooperatives,
  token text not null,
  kid text collate "C" not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create unique index cards_one_valid on cards (member) where revoked_at is null;
create index cards_of_member on cards (member, issued_at);

create table card_revocations (
  id text collate "C" primary key references cards,
  revoked_at timestamptz not null
);
create index card_revocations_in_order on card_revocations (revoked_at, id);

create table card_keys (
  kid text collate "C" primary key,
  alg text not null,
  public_jwk jsonb not null,
  -- Null once nobody signs with it any more: cards that it signed are still checked.
  private_jwk jsonb,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
