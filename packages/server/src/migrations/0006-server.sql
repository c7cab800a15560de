create table webhook_endpoints (
  id text collate "C" primary key,
  owner_role text collate "C" not null check (owner_role in ('board', 'city-office', 'partner')),
  -- The cooperative, the area or the partner.
  owner text collate "C" not null,
  url text not null,
  events jsonb not null,
  secret text not null,
  created_at timestamptz not null default now()
);
create index webhook_endpoints_of_owner on webhook_endpoints (owner_role, owner, id);

-- What happened, written with the effect itself; it is handed to endpoints afterwards.
create table outbox (
  id text collate "C" primary key,
  type text not null,
  resource text not null,
  cooperative text collate "C" not null,
  partner text collate "C",
  at timestamptz not null default now(),
  distributed_at timestamptz
);
create index outbox_waiting on outbox (id) where distributed_at is null;
create index outbox_done on outbox (distributed_at) where distributed_at is not null;

create table webhook_deliveries (
  event text collate "C" not null references outbox on delete cascade,
  endpoint text collate "C" not null references webhook_endpoints on delete cascade,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  delivered_at timestamptz,
  gave_up_at timestamptz,
  last_status integer,
  primary key (event, endpoint)
);
create index webhook_deliveries_waiting on webhook_deliveries (next_attempt_at)
  where delivered_at is null and gave_up_at is null;
create index webhook_deliveries_of_endpoint on webhook_deliveries (endpoint);

create table idempotency_keys (
  subject text collate "C" not null,
  key text collate "C" not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz not null default now(),
  primary key (subject, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);

-- First rows that were put in.
create table seeds (
  name text collate "C" primary key,
  planted_at timestamptz not null default now()
);

-- The end of each chain; whoever appends holds its row until the transaction ends.
create table audit_chains (
  -- A cooperative's code; for work on no cooperative, the owner: `area:36.73`, `partner:…`.
  chain text collate "C" primary key,
  position bigint not null default 0,
  hash text not null default repeat('0', 64)
);

create table audit_events (
  chain text collate "C" not null,
  position bigint not null,
  id text collate "C" not null unique,
  at timestamptz not null,
  role text not null,
  subject text,
  operation text not null,
  resource text not null,
  changed jsonb not null,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  primary key (chain, position)
);
create trigger audit_events_append_only before update or delete on audit_events
  for each row execute function refuse_change();
create trigger audit_events_keep before truncate on audit_events
  for each statement execute function refuse_change();
