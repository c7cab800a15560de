import type {Order} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';
import {orderActionsOf} from './order-actions.ts';

/** An order as it is stored, with its lines and its timeline. */
export interface OrderRow {
  readonly id: string;
  readonly cooperative: string;
  readonly partner: string;
  readonly supplier: string;
  readonly lines: Order['lines'];
  readonly total: number | null;
  readonly note: string | null;
  readonly state: string;
  readonly timeline: Order['timeline'];
  readonly created_at: string;
  readonly updated_at: string;
}

/** What `OrderRow` is read from, up to its `where`. */
export const selectOrders = `select o.id, o.cooperative, o.partner, o.supplier, o.total, o.note, o.state, o.created_at, o.updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('product', l.product, 'name', l.name, 'unit', l.unit, 'quantity', l.quantity,
     'unitPrice', l.unit_price, 'priceKind', l.price_kind, 'subtotal', l.subtotal) order by l.position), '[]') from order_lines l where l.order_id = o.id) as lines,
  (select coalesce(jsonb_agg(jsonb_build_object('state', e.state, 'at', e.at, 'by', e.by_role, 'note', e.note) order by e.position), '[]')
     from order_events e where e.order_id = o.id) as timeline
  from orders o`;

/** An order with the actions that the caller may take. */
export function orderAnswer(row: OrderRow, caller: Caller): Order {
  return {
    id: row.id,
    cooperative: row.cooperative,
    partner: row.partner,
    supplier: row.supplier,
    lines: row.lines,
    total: row.total,
    note: row.note,
    state: row.state,
    actions: orderActionsOf(caller, row),
    timeline: row.timeline,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/**
 * The row of an order of a cooperative.
 *
 * @throws ProblemError `not-found`
 */
export async function orderRow(
  query: Query,
  {cooperative, order}: {readonly cooperative: string; readonly order: string},
): Promise<OrderRow> {
  const text = `${selectOrders} where o.id = $1 and o.cooperative = $2`;
  return only(await query<OrderRow>(text, [order, cooperative]));
}
