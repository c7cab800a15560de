import type {createOrder} from '@koperasi/contract';
import type {Handler} from '../api/handler.ts';
import type {Query} from '../database/database.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {lock} from './lock.ts';
import {namesOf} from './names-of.ts';
import {orderAnswer, orderRow} from './order-answer.ts';
import {pricedOrder} from './order-pricing.ts';
import {productAnswer, selectProducts, type ProductRow} from './product-answer.ts';

async function supplierName(query: Query, partner: string): Promise<string> {
  const [row] = await query<{name: string}>('select name from partners where id = $1', [partner]);
  if (row) return row.name;
  throw problem('invalid-request', {
    pointer: '#/partner',
    code: 'unknown',
    detail: {id: 'Mitra ini tidak ada.', en: 'There is no such partner.'},
  });
}

/** How much of each product the cooperative has ordered since the month began in Jakarta. */
async function orderedThisMonth(query: Query, cooperative: string, now: Date): Promise<Map<string, number>> {
  const rows = await query<{product: string; quantity: number}>(
    `select l.product, sum(l.quantity)::bigint as quantity from orders o join order_lines l on l.order_id = o.id
       where o.cooperative = $1 and o.state not in ('rejected', 'cancelled')
         and o.created_at >= date_trunc('month', $2::timestamptz at time zone 'Asia/Jakarta') at time zone 'Asia/Jakarta'
       group by l.product`,
    [cooperative, now.toISOString()],
  );
  return new Map(rows.map(({product, quantity}) => [product, quantity]));
}

/** Places an order of a cooperative with a partner, at the prices of the day. */
export const placeOrder: Handler<typeof createOrder> = async (request) => {
  const {query, params, body, caller, now} = request;
  const {cooperative} = params;
  await cooperativeKind(query, cooperative);
  const supplier = await supplierName(query, body.partner);
  const found = await query<ProductRow>(
    `${selectProducts} where id in (select jsonb_array_elements_text($1::jsonb))`,
    [body.lines.map(({product}) => product)],
  );
  const products = new Map(found.map((row) => [row.id, productAnswer(row)]));
  const byMonth = found.some(({limits}) => limits.some(({per}) => per === 'month'));
  // Two orders at once would each count without the other.
  if (byMonth) await lock(query, 'cooperatives', cooperative);
  const {lines, total} = pricedOrder(
    body,
    products,
    byMonth ? await orderedThisMonth(query, cooperative, now) : new Map(),
  );

  const id = newId(now.getTime());
  await query(
    'insert into orders (id, cooperative, partner, supplier, total, note) values ($1, $2, $3, $4, $5, $6)',
    [id, cooperative, body.partner, supplier, total, body.note ?? null],
  );
  await query(
    `insert into order_lines (order_id, position, product, name, unit, quantity, unit_price, price_kind, subtotal)
       select $1::text, ordinality, item ->> 'product', item -> 'name', item -> 'unit', (item ->> 'quantity')::integer,
         (item ->> 'unitPrice')::bigint, item ->> 'priceKind', (item ->> 'subtotal')::bigint
       from jsonb_array_elements($2::jsonb) with ordinality as items(item, ordinality)`,
    [id, lines],
  );
  await query(
    `insert into order_events (order_id, position, state, by_role) values ($1, 1, 'placed', 'board')`,
    [id],
  );
  const resource = `/cooperatives/${cooperative}/orders/${id}`;
  request.audit(resource, namesOf(body));
  request.event('order.placed', {cooperative, partner: body.partner, resource});
  return orderAnswer(await orderRow(query, {cooperative, order: id}), caller);
};
