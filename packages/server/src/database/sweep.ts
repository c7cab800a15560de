import type {Database} from './database.ts';

const batch = 5_000;

const sweeps = {
  // Kept for a day at least; an hour more for clocks that differ.
  keys: `delete from idempotency_keys where (subject, key) in (
    select subject, key from idempotency_keys where created_at < $1::timestamptz - interval '25 hours'
    order by created_at limit ${batch})`,
  // A month to look at what was delivered; attempts end after three days.
  events: `delete from outbox where id in (
    select id from outbox where distributed_at < $1::timestamptz - interval '30 days'
    order by distributed_at limit ${batch} for update skip locked)`,
} as const;

/**
 * Deletes Idempotency-Keys that are older than a day and events that are older than a month, a few thousand at a time. Call it
 * every few minutes.
 */
export async function sweep(database: Database, now: Date = new Date()): Promise<void> {
  for (const statement of Object.values(sweeps))
    for (;;) {
      const more = await database.system((query) =>
        query<{swept: number}>(`with gone as (${statement} returning 1) select count(*) as swept from gone`, [
          now.toISOString(),
        ]),
      );
      if ((more[0]?.swept ?? 0) < batch) break;
    }
}
