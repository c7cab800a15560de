import type {Query} from './database.ts';
import {newId} from './new-id.ts';

/** Something that happened, for whoever may see it: the cooperative, the city office above it, and the partner if there is one. */
export interface OutboxEvent {
  readonly type: string;
  /** The path of the thing. */
  readonly resource: string;
  readonly cooperative: string;
  readonly partner: string | null;
}

/** Notes an event in the transaction of its effect: either both happen or neither does. */
export async function enqueueEvent(query: Query, event: OutboxEvent): Promise<void> {
  await query('insert into outbox (id, type, resource, cooperative, partner) values ($1, $2, $3, $4, $5)', [
    newId(),
    event.type,
    event.resource,
    event.cooperative,
    event.partner,
  ]);
}
