import {orderMoves} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {conditions} from './conditions.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {afterAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {mayMoveOrder, orderLeadsOn} from './order-actions.ts';
import {orderAnswer, orderRow, selectOrders, type OrderRow} from './order-answer.ts';
import {placeOrder} from './place-order.ts';

/** Orders of cooperatives with partners, the newest first. */
export const orderHandlers: Handlers['orders'] = {
  list: async ({query, params, search, list, caller}) => {
    const where = conditions()
      .and('o.cooperative = ?', params.cooperative)
      .and('o.partner = ?', caller.partner ?? undefined)
      .and('o.partner = ?', search.partner)
      .and('o.id < ?', edge(list, 0, afterAll))
      .and('o.state = ?', search.state);
    const rows = await query<OrderRow>(
      `${selectOrders} where ${where.text} order by o.id desc limit ${list.limit + 1}`,
      where.parameters,
    );
    if (rows.length === 0) await cooperativeKind(query, params.cooperative);
    return list.page(
      rows,
      ({id}) => [id],
      (row) => orderAnswer(row, caller),
    );
  },

  create: placeOrder,

  get: async ({query, params, caller}) => orderAnswer(await orderRow(query, params), caller),

  move: async (request) => {
    const {query, params, body, caller} = request;
    const {action, note = null} = body;
    await lock(query, 'orders', params.order);
    const row = await orderRow(query, params);
    request.match(orderAnswer(row, caller));
    if (!mayMoveOrder(caller, action, row)) throw problem('not-allowed');
    if (!orderLeadsOn(action, row)) throw problem('not-in-this-state');
    const state = orderMoves[action].to;
    await query('update orders set state = $2 where id = $1', [row.id, state]);
    await query(
      `insert into order_events (order_id, position, state, by_role, note)
         select $1::text, coalesce(max(position), 0) + 1, $2::text, $3::text, $4::text from order_events where order_id = $1::text`,
      [row.id, state, caller.role, note],
    );
    const resource = `/cooperatives/${row.cooperative}/orders/${row.id}`;
    request.audit(resource, ['state']);
    request.event('order.moved', {cooperative: row.cooperative, partner: row.partner, resource});
    return orderAnswer(await orderRow(query, params), caller);
  },

  listForPartner: async ({query, params, search, list, caller}) => {
    const where = conditions()
      .and('o.partner = ?', params.partner)
      .and('o.id < ?', edge(list, 0, afterAll))
      .and('o.state = ?', search.state);
    const rows = await query<OrderRow>(
      `${selectOrders} where ${where.text} order by o.id desc limit ${list.limit + 1}`,
      where.parameters,
    );
    return list.page(
      rows,
      ({id}) => [id],
      (row) => orderAnswer(row, caller),
    );
  },
};
