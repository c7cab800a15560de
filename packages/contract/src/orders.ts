import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Count, Rupiah} from './amounts.js';
import {Text} from './long-text.js';
import {Bilingual, Id, Instant, VillageCode, answer, openEnum, request} from './values.js';

/** Where an order stands. */
export const orderStates = ['placed', 'confirmed', 'rejected', 'shipped', 'received', 'cancelled'] as const;

/** What moves an order on; see `orderMoves`. */
export const orderActions = ['confirm', 'reject', 'ship', 'receive', 'cancel'] as const;

/**
 * A line of an order. Prices are those of the day of the order, in whole rupiah; null where the partner names the price. `priceKind`
 * says what the price is: a `ceiling-price` is the most that a customer may be asked for, and what the cooperative itself pays is known
 * only where it is a `redemption-price`.
 */
export const OrderLine = answer({
  product: Id,
  name: Bilingual,
  unit: Bilingual,
  quantity: Count,
  unitPrice: z.nullable(Rupiah),
  priceKind: z.nullable(openEnum(['redemption-price', 'ceiling-price', 'official-list', 'contribution'])),
  subtotal: z.nullable(Rupiah),
});

export const OrderEvent = answer({
  state: openEnum(orderStates),
  at: Instant,
  by: openEnum(['board', 'partner']),
  note: z.nullable(z.string()),
});

/** An order of a cooperative with the partner itself: cooperative and partner, and no third. `total` is null while a price is. */
export const Order = answer({
  id: Id,
  cooperative: VillageCode,
  partner: Id,
  supplier: z.string(),
  lines: z.array(OrderLine),
  total: z.nullable(Rupiah),
  note: z.nullable(z.string()),
  state: openEnum(orderStates),
  actions: z.array(openEnum(orderActions)),
  timeline: z.array(OrderEvent),
  createdAt: Instant,
  updatedAt: Instant,
});

/** Products of one partner; an order to two partners is two orders. */
export const OrderInput = request({
  partner: Id,
  lines: z
    .array(request({product: Id, quantity: z.int().check(z.gte(1), z.lte(1_000_000))}))
    .check(z.minLength(1), z.maxLength(100)),
  note: z.optional(z.nullable(Text)),
});

export const OrderMove = request({
  action: z.enum(orderActions),
  note: z.optional(z.nullable(Text)),
});

const all = request({cooperative: VillageCode});
const one = request({cooperative: VillageCode, order: Id});

export const listOrders = route({
  id: 'orders.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/orders',
  params: all,
  query: request({...pageQuery, state: z.optional(z.enum(orderStates)), partner: z.optional(Id)}),
  response: page(Order),
  status: 200,
  roles: ['board', 'city-office', 'partner'],
  paged: true,
});

export const createOrder = route({
  id: 'orders.create',
  method: 'POST',
  path: '/cooperatives/{cooperative}/orders',
  params: all,
  body: OrderInput,
  response: Order,
  status: 201,
  roles: ['board'],
});

export const getOrder = route({
  id: 'orders.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/orders/{order}',
  params: one,
  response: Order,
  status: 200,
  roles: ['board', 'city-office', 'partner'],
});

export const moveOrder = route({
  id: 'orders.move',
  method: 'POST',
  path: '/cooperatives/{cooperative}/orders/{order}/moves',
  params: one,
  body: OrderMove,
  response: Order,
  status: 200,
  roles: ['board', 'partner'],
  changes: true,
});

/** What cooperatives ordered from the caller, over all cooperatives. */
export const listPartnerOrders = route({
  id: 'orders.listForPartner',
  method: 'GET',
  path: '/partners/{partner}/orders',
  params: request({partner: Id}),
  query: request({...pageQuery, state: z.optional(z.enum(orderStates))}),
  response: page(Order),
  status: 200,
  roles: ['partner'],
  paged: true,
});

export type Order = z.infer<typeof Order>;
export type OrderInput = z.infer<typeof OrderInput>;
export type OrderMove = z.infer<typeof OrderMove>;
