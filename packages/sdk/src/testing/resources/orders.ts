import {
  createOrder,
  getOrder,
  listOrders,
  listPartnerOrders,
  moveOrder,
  orderActions,
  orderMoves,
  type Order,
} from '@koperasi/contract';
import {handler, type Caller, type Handler} from '../handler.js';
import {found, Refusal, refusalAt} from '../refusal.js';
import type {TestState} from '../test-state.js';

/** Orders of a cooperative with the partner itself. */
export const orderHandlers: readonly Handler[] = [
  handler(listOrders, ({state, caller, input}) =>
    state.orders
      .filter(
        (one) =>
          one.cooperative === input.cooperative &&
          isSuppliers(one, caller) &&
          (input.state === undefined || one.state === input.state) &&
          (input.partner === undefined || one.partner === input.partner),
      )
      .map((one) => seenBy(one, caller))
      .reverse(),
  ),
  handler(createOrder, ({state, caller, input: {cooperative, body}, now}) => {
    const partner = state.partners.find(({id}) => id === body.partner);
    if (!partner)
      throw refusalAt(
        'rule-broken',
        '#/partner',
        'unknown',
        'Mitra ini tidak dikenal.',
        'This partner is not known.',
      );
    const lines = body.lines.map((line, index) => lineOf(state, partner.id, line, index));
    const total = lines.reduce<number | null>(
      (sum, {subtotal}) => (sum === null || subtotal === null ? null : sum + subtotal),
      0,
    );
    const order: Order = {
      id: state.newId('ord'),
      cooperative,
      partner: partner.id,
      supplier: partner.name,
      lines,
      total,
      note: body.note ?? null,
      state: 'placed',
      actions: [],
      timeline: [{state: 'placed', at: now, by: 'board', note: body.note ?? null}],
      createdAt: now,
      updatedAt: now,
    };
    state.orders.push(order);
    return seenBy(order, caller);
  }),
  handler(getOrder, ({state, caller, input}) => seenBy(orderOf(state, input, caller), caller)),
  handler(moveOrder, ({state, caller, input, now}) => {
    const order = orderOf(state, input, caller);
    const {action, note = null} = input.body;
    if (!orderMoves[action].roles.some((role) => role === caller.role)) throw new Refusal('not-allowed');
    if (!actionsOf(order, caller).includes(action)) throw new Refusal('not-in-this-state');
    order.state = orderMoves[action].to;
    order.timeline.push({state: order.state, at: now, by: caller.role, note});
    order.updatedAt = now;
    return seenBy(order, caller);
  }),
  handler(listPartnerOrders, ({state, caller, input}) =>
    state.orders
      .filter(
        (one) => one.partner === input.partner && (input.state === undefined || one.state === input.state),
      )
      .map((one) => seenBy(one, caller))
      .reverse(),
  ),
];

function lineOf(
  {products}: TestState,
  partner: string,
  {product: id, quantity}: {product: string; quantity: number},
  index: number,
): Order['lines'][number] {
  const product = products.find((one) => one.id === id && one.partner === partner);
  if (!product?.orderable)
    throw refusalAt(
      'rule-broken',
      `#/lines/${index}/product`,
      'not-orderable',
      'Produk ini tidak dapat dipesan dari mitra itu.',
      'This product cannot be ordered from that partner.',
    );
  const {name, unit, redemptionPrice, price, minimumQuantity} = product;
  const unitPrice = redemptionPrice ?? price;
  if (minimumQuantity !== null && quantity < minimumQuantity)
    throw refusalAt(
      'rule-broken',
      `#/lines/${index}/quantity`,
      'below-minimum',
      `Paling sedikit ${minimumQuantity}.`,
      `At least ${minimumQuantity}.`,
    );
  return {
    product: id,
    name,
    unit,
    quantity,
    unitPrice,
    priceKind: redemptionPrice === null ? product.priceKind : 'redemption-price',
    subtotal: unitPrice === null ? null : unitPrice * quantity,
  };
}

function orderOf(
  state: TestState,
  {cooperative, order}: {cooperative: string; order: string},
  caller: Caller,
): Order {
  return found(
    state.orders.find(
      (one) => one.id === order && one.cooperative === cooperative && isSuppliers(one, caller),
    ),
  );
}

function isSuppliers(order: Order, {role, partner}: Caller): boolean {
  return role !== 'partner' || order.partner === partner;
}

function seenBy(order: Order, caller: Caller): Order {
  return {...order, actions: [...actionsOf(order, caller)]};
}

function actionsOf({state}: Order, {role}: Caller): readonly string[] {
  return orderActions.filter((action) => {
    const {from, roles} = orderMoves[action];
    return from.some((one) => one === state) && roles.some((one) => one === role);
  });
}
