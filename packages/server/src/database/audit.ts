import type {Query} from './database.ts';
import {newId} from './new-id.ts';

/** What goes into the trail. Who did it is the caller of the transaction. */
export interface AuditEntry {
  /** The cooperative's code; for work on no cooperative `area:36.73` or `partner:<id>`. */
  readonly chain: string;
  /** The route's id: `members.update`. */
  readonly operation: string;
  /** The path of the thing. */
  readonly resource: string;
  /** Names of the fields that changed, and no values. */
  readonly changed: readonly string[];
  readonly requestId: string;
}

/**
 * Adds an entry to the end of its chain, in the caller's transaction. Whoever appends to the same chain waits until this transaction ends, so
 * this is the last thing to do in it.
 */
export async function appendAudit(query: Query, entry: AuditEntry): Promise<void> {
  await query('select append_audit_event($1, $2, $3, $4, $5, $6)', [
    newId(),
    entry.chain,
    entry.operation,
    entry.resource,
    entry.changed,
    entry.requestId,
  ]);
}
