import type {AuditEvent} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {edge} from './list-edge.ts';

interface Row {
  readonly position: number;
  readonly id: string;
  readonly at: string;
  readonly role: string;
  readonly operation: string;
  readonly resource: string;
  readonly changed: string[];
  readonly request_id: string;
  readonly previous_hash: string;
  readonly hash: string;
}

function auditAnswer(row: Row): AuditEvent {
  return {
    id: row.id,
    at: row.at,
    role: row.role,
    operation: row.operation,
    resource: row.resource,
    changed: row.changed,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** The trail of a cooperative, the newest entry first. */
export const auditHandlers: Handlers['auditEvents'] = {
  list: async ({query, params, list}) => {
    const rows = await query<Row>(
      `select position, id, at, role, operation, resource, changed, request_id, previous_hash, hash from audit_events
         where chain = $1 and position < $2 order by position desc limit ${list.limit + 1}`,
      [params.cooperative, edge(list, 0, Number.MAX_SAFE_INTEGER)],
    );
    if (rows.length === 0) await cooperativeKind(query, params.cooperative);
    return list.page(rows, ({position}) => [position], auditAnswer);
  },
};
