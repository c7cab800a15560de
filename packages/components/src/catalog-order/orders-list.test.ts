import {describe, expect, it} from 'vitest';
import type {ClientSource} from '../provider/client-source.js';
import {clientWith, orderOfEachState, unyur} from './desk.test-only.js';
import type {PlacedOrder} from './order-source.js';
import {OrdersList} from './orders-list.js';

const [placed, , shipped] = orderOfEachState();
const cancelled: PlacedOrder = {...placed!, state: 'cancelled', actions: []};

/** A list whose move is answered when the test says so. */
function listWithSlowMove() {
  let answer: (order: PlacedOrder) => void = () => undefined;
  const move = (): Promise<PlacedOrder> => new Promise((resolve) => (answer = resolve));
  const known = clientWith([placed!, shipped!]);
  const signedIn: ClientSource = {...known, orders: {...known.orders, move}};
  const page: {client: ClientSource | undefined; cooperative: string} = {
    client: signedIn,
    cooperative: unyur,
  };
  const list = new OrdersList(
    () => page.client,
    () => page.cooperative,
    () => undefined,
  );
  return {list, page, answer: (order: PlacedOrder) => answer(order)};
}

describe('an order that is moved', () => {
  it('stands where the server put it', async () => {
    const {list, answer} = listWithSlowMove();
    await list.read();
    list.ask(placed!, 'cancel');
    const moving = list.move();
    answer(cancelled);
    expect(await moving).toEqual(cancelled);
    expect(list.orders!.map(({state}) => state)).toEqual(['cancelled', 'shipped']);
    expect(list.moving).toBeUndefined();
  });

  it('is not shown to who signed in meanwhile', async () => {
    const {list, page, answer} = listWithSlowMove();
    list.ask(placed!, 'cancel');
    const moving = list.move();
    page.client = clientWith([]);
    list.reset();
    answer(cancelled);
    expect(await moving).toBeUndefined();
    expect(list.orders).toBeUndefined();
  });

  it('does not end the question about another one', async () => {
    const {list, answer} = listWithSlowMove();
    await list.read();
    list.ask(placed!, 'cancel');
    const moving = list.move();
    list.leave();
    list.ask(shipped!, 'receive');
    answer(cancelled);
    await moving;
    expect(list.moving?.order.id).toBe(shipped!.id);
    expect(list.orders!.map(({state}) => state)).toEqual(['cancelled', 'shipped']);
  });
});
