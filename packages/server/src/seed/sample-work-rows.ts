import {createHash, randomBytes} from 'node:crypto';
import {auditEvents, incubations, orders, visits, webhookEndpoints} from '@koperasi/contract/examples';
import type {TableRows} from './table-rows.ts';

const chain = '36.73.01.1007';

// The hash covers an instant as the server writes it, in UTC, so the sample trail is chained anew.
function auditRows(): Readonly<Record<string, unknown>>[] {
  const state = {hash: '0'.repeat(64)};
  return auditEvents.map(({id, at, role, operation, resource, changed, requestId}, index) => {
    const entry = {
      id,
      at: new Date(at).toISOString().replace('.000Z', 'Z'),
      role,
      operation,
      resource,
      changed,
      requestId,
      previousHash: state.hash,
    };
    state.hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    return {
      chain,
      position: index + 1,
      id,
      at: entry.at,
      role,
      operation,
      resource,
      changed,
      request_id: requestId,
      previous_hash: entry.previousHash,
      hash: state.hash,
    };
  });
}

/** The contract's sample visits, orders, endpoints and trail. */
export function sampleWorkRows(): TableRows[] {
  const trail = auditRows();
  return [
    {
      table: 'incubation_steps',
      rows: incubations.flatMap(({cooperative, steps, updatedAt}) =>
        steps
          .filter(({status}) => status !== 'not-known')
          .map(({step, status, completedOn, evidence}) => ({
            cooperative,
            step,
            status,
            completed_on: completedOn,
            evidence,
            updated_at: updatedAt,
          })),
      ),
    },
    {
      table: 'mentoring',
      rows: incubations.flatMap(({cooperative, mentoring, updatedAt}) =>
        mentoring === null
          ? []
          : [
              {
                cooperative,
                mentor: mentoring.mentor,
                starts_on: mentoring.startsOn,
                ends_on: mentoring.endsOn,
                updated_at: updatedAt,
              },
            ],
      ),
    },
    {
      table: 'visits',
      rows: visits.map(({id, cooperative, visitedOn, topics, notes, nextVisitOn, recordedAt}) => ({
        id,
        cooperative,
        visited_on: visitedOn,
        topics,
        notes,
        next_visit_on: nextVisitOn,
        recorded_at: recordedAt,
      })),
    },
    {
      table: 'orders',
      rows: orders.map(({id, cooperative, partner, supplier, total, note, state, createdAt, updatedAt}) => ({
        id,
        cooperative,
        partner,
        supplier,
        total,
        note,
        state,
        created_at: createdAt,
        updated_at: updatedAt,
      })),
    },
    {
      table: 'order_lines',
      rows: orders.flatMap(({id, lines}) =>
        lines.map(({product, name, unit, quantity, unitPrice, priceKind, subtotal}, position) => ({
          order_id: id,
          position,
          product,
          name,
          unit,
          quantity,
          unit_price: unitPrice,
          price_kind: priceKind,
          subtotal,
        })),
      ),
    },
    {
      table: 'order_events',
      rows: orders.flatMap(({id, timeline}) =>
        timeline.map(({state, at, by, note}, position) => ({
          order_id: id,
          position,
          state,
          at,
          by_role: by,
          note,
        })),
      ),
    },
    {
      table: 'webhook_endpoints',
      rows: webhookEndpoints.map(({id, url, events, createdAt}) => ({
        id,
        ...(id === 'whe_bri01'
          ? {owner_role: 'partner', owner: 'ptr_bri'}
          : {owner_role: 'board', owner: chain}),
        url,
        events,
        secret: `whsec_${randomBytes(24).toString('base64')}`,
        created_at: createdAt,
      })),
    },
    {table: 'audit_events', rows: trail},
    {table: 'audit_chains', rows: [{chain, position: trail.length, hash: trail.at(-1)?.['hash']}]},
  ];
}
