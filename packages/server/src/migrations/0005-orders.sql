create table orders (
  id text collate "C" primary key,
  cooperative text collate "C" not null references cooperatives,
  partner text collate "C" not null references partners,
  supplier text not null,
  total bigint check (total between 0 and 9007199254740991),
  note text,
  state text not null default 'placed',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index orders_of_cooperative on orders (cooperative, id);
create index orders_of_partner on orders (partner, id);
create index orders_of_partner_in_state on orders (partner, state, id);
create trigger orders_touch before update on orders for each row execute function touch();

create table order_lines (
  order_id text collate "C" not null references orders,
  position integer not null,
  product text collate "C" not null references products,
  name jsonb not null,
  unit jsonb not null,
  quantity integer not null check (quantity > 0),
  unit_price bigint,
  price_kind text,
  subtotal bigint,
  primary key (order_id, position)
);

create table order_events (
  order_id text collate "C" not null references orders,
  position integer not null,
  state text not null,
  at timestamptz not null default now(),
  by_role text not null check (by_role in ('board', 'partner')),
  note text,
  primary key (order_id, position)
);
create trigger order_events_append_only before update or delete on order_events for each row execute function refuse_change();
create trigger order_events_keep before truncate on order_events for each statement execute function refuse_change();
