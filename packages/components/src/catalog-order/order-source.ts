import type {Cooperative, Order} from '@koperasi/contract';
import type {ClientSource} from '../provider/client-source.js';
import {pagesOf} from '../provider/pages-of.js';

/** An order that the server knows. */
export type PlacedOrder = Order;

/** What is sent to a partner. */
export interface OrderContent {
  readonly partner: string;
  readonly lines: readonly {readonly product: string; readonly quantity: number}[];
  readonly note: string | null;
}

/** Who orders, as it is shown before sending. */
export type OrderingCooperative = Pick<Cooperative, 'code' | 'name' | 'village' | 'district'>;

/** The most orders that are read at once; older ones are the cooperative's own system's to show. */
const mostPages = 10;

/** Whether orders can be placed through the client. */
export function takesOrders(client: ClientSource | undefined): boolean {
  return client?.orders?.create !== undefined;
}

/**
 * Places an order. The same key twice is one order.
 *
 * @throws whatever the client rejects with; see `settledBy`.
 */
export async function placeOrder(
  client: ClientSource,
  cooperative: string,
  {partner, lines, note}: OrderContent,
  options: {readonly idempotencyKey: string; readonly signal: AbortSignal},
): Promise<PlacedOrder> {
  const create = client.orders?.create;
  if (!create) throw new TypeError('The client takes no orders.');
  const body = {partner, lines: lines.map(({product, quantity}) => ({product, quantity})), note};
  return create({cooperative, body}, options);
}

/** The newest orders of a cooperative, and whether there are older ones that were not read; undefined from a client without them. */
export async function readOrders(
  client: ClientSource,
  cooperative: string,
  signal: AbortSignal,
): Promise<{readonly orders: readonly PlacedOrder[]; readonly more: boolean} | undefined> {
  const list = client.orders?.list;
  if (!list) return undefined;
  const orders: PlacedOrder[] = [];
  let pages = 0;
  for await (const {items, nextCursor} of pagesOf((at) => list({cooperative, limit: 50, ...at}, {signal}))) {
    orders.push(...items);
    if (++pages === mostPages) return {orders, more: nextCursor !== null};
  }
  return {orders, more: false};
}

/** Moves an order on: the goods arrived, or the cooperative wants them no longer. */
export async function moveOrder(
  client: ClientSource,
  order: PlacedOrder,
  {action, note}: {readonly action: 'receive' | 'cancel'; readonly note: string | null},
  options: {readonly idempotencyKey: string; readonly signal: AbortSignal},
): Promise<PlacedOrder> {
  const move = client.orders?.move;
  if (!move) throw new TypeError('The client moves no orders.');
  return move({cooperative: order.cooperative, order: order.id, body: {action, note}}, options);
}

/** Name and place of a cooperative; undefined from a client that does not tell. */
export async function readCooperative(
  client: ClientSource,
  cooperative: string,
  signal: AbortSignal,
): Promise<OrderingCooperative | undefined> {
  return client.cooperatives?.get?.({cooperative}, {signal});
}

/** Who asks: which cooperative's board, and a mark that two people do not share as far as the server tells them apart. */
export interface Asker {
  readonly role: string;
  readonly cooperative: string | null;
  /** Good only for comparing two askers of the same order. */
  readonly mark: string;
}

/**
 * Who stands behind the client; undefined from a client that does not tell.
 *
 * @param salt - Makes the mark another one for each order, so that it says nothing of the person.
 */
export async function readAsker(
  client: ClientSource,
  salt: string,
  signal: AbortSignal,
): Promise<Asker | undefined> {
  const me = await client.me?.get?.({}, {signal});
  if (!me) return undefined;
  const {role, cooperative, member, partner, area} = me;
  return {role, cooperative, mark: markOf(JSON.stringify([salt, role, cooperative, member, partner, area]))};
}

/** FNV-1a over UTF-16 units, twice with different beginnings: 64 bits as hexadecimal digits. Not a secret, and needs none. */
function markOf(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4c47);
}
