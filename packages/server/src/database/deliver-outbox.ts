import type {Database, Query} from './database.ts';
import {webhookSender, type SendWebhook} from './send-webhook.ts';
import {signWebhook} from './sign-webhook.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds before each further attempt; together a little less than three days. */
const delays = [
  5_000,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  20 * hour,
];
const batch = 50;
const atOnce = 10;
// Longer than a whole batch can take, after which somebody else may try what a killed process had begun.
const lease = 2 * minute;

/** How deliveries are made. */
export interface DeliverOptions {
  readonly send?: SendWebhook;
  readonly now?: () => Date;
  /** Also to this machine and over http: for a demo, and never beyond. */
  readonly allowLoopback?: boolean;
}

interface Delivery {
  event: string;
  endpoint: string;
  attempts: number;
  type: string;
  at: string;
  resource: string;
  url: string;
  secret: string;
}

// An endpoint is told of what its owner may see: a board of its cooperative, a city office of its area, a partner of what is with it.
const distribute = `
  with waiting as (
    select id, type, cooperative, partner from outbox where distributed_at is null
    order by id limit 500 for update skip locked
  ), handed_out as (
    insert into webhook_deliveries (event, endpoint, next_attempt_at)
    select w.id, e.id, $1 from waiting w join webhook_endpoints e on e.events ? w.type and (
      (e.owner_role = 'board' and e.owner = w.cooperative)
      or (e.owner_role = 'city-office'
        and e.owner in (left(w.cooperative, 2), left(w.cooperative, 5), left(w.cooperative, 8), w.cooperative))
      or (e.owner_role = 'partner' and e.owner = w.partner))
    on conflict do nothing
  )
  update outbox set distributed_at = $1 where id in (select id from waiting)`;

const claim = `
  with due as (
    select event, endpoint from webhook_deliveries
    where delivered_at is null and gave_up_at is null and next_attempt_at <= $1
    order by next_attempt_at limit ${batch} for update skip locked
  ), claimed as (
    update webhook_deliveries d set attempts = attempts + 1, next_attempt_at = $2
    from due where d.event = due.event and d.endpoint = due.endpoint
    returning d.event, d.endpoint, d.attempts
  )
  select c.event, c.endpoint, c.attempts, o.type, o.at, o.resource, e.url, e.secret
  from claimed c join outbox o on o.id = c.event join webhook_endpoints e on e.id = c.endpoint`;

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}

async function attempt(send: SendWebhook, delivery: Delivery, now: Date): Promise<number | null> {
  const {event, type, at, resource, url, secret} = delivery;
  const body = JSON.stringify({id: event, type, at, resource});
  // Whatever goes wrong at the other end is a failed attempt, and what it was is nobody's business here.
  return send(url, signWebhook(event, now, body, secret), body).catch(() => null);
}

async function settle(
  query: Query,
  {event, endpoint, attempts}: Delivery,
  status: number | null,
  now: Date,
): Promise<boolean> {
  const delivered = status !== null && status >= 200 && status < 300;
  const delay = status === 410 ? undefined : delays[attempts - 1];
  const gaveUp = !delivered && delay === undefined;
  await query(
    `update webhook_deliveries set last_status = $3, delivered_at = $4, gave_up_at = $5, next_attempt_at = $6
     where event = $1 and endpoint = $2 and delivered_at is null`,
    [
      event,
      endpoint,
      status,
      delivered ? now.toISOString() : null,
      gaveUp ? now.toISOString() : null,
      // Up to a tenth sooner, so that what failed together does not come back together.
      later(now, (delay ?? 0) * (1 - Math.random() / 10)),
    ],
  );
  return delivered;
}

/**
 * Hands out what waits in the outbox and attempts what is due, once; call it every few seconds, in as many processes as there are. At least
 * once: a receiver that answered just before this process was killed hears of the event again, under the same `webhook-id`. Nothing is
 * sent while a transaction is open.
 */
export async function deliverOutbox(
  database: Database,
  options: DeliverOptions = {},
): Promise<{delivered: number; failed: number}> {
  const now = options.now ?? (() => new Date());
  const send = options.send ?? webhookSender({allowLoopback: options.allowLoopback ?? false});
  const deliveries = await database.system(async (query) => {
    await query(distribute, [now().toISOString()]);
    return query<Delivery>(claim, [now().toISOString(), later(now(), lease)]);
  });
  const counts = {delivered: 0, failed: 0};
  const waiting = [...deliveries];
  const work = async (): Promise<void> => {
    for (let delivery = waiting.shift(); delivery !== undefined; delivery = waiting.shift()) {
      const current = delivery;
      const status = await attempt(send, current, now());
      const delivered = await database.system((query) => settle(query, current, status, now()));
      counts[delivered ? 'delivered' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return counts;
}
