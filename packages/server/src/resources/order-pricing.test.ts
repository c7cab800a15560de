import {describe, expect, it} from 'vitest';
import {ProblemError} from '../api/problem-error.ts';
import {pricedOrder, type OrderedProduct} from './order-pricing.ts';

const word = (text: string) => ({id: text, en: text});
const product = (id: string, change: Partial<OrderedProduct> = {}): OrderedProduct => ({
  id,
  partner: 'p',
  name: word(id),
  unit: word('kg'),
  price: 12_500,
  priceKind: 'ceiling-price',
  redemptionPrice: null,
  orderable: true,
  minimumQuantity: null,
  limits: [],
  ...change,
});
const limited = (per: string, quantity: number): Partial<OrderedProduct> => ({
  limits: [{per, quantity, text: {id: `Paling banyak ${quantity}.`, en: `At most ${quantity}.`}}],
});

function outcome(change: Partial<OrderedProduct>, quantity: number, ordered = 0): unknown {
  const products = new Map([['rice', product('rice', change)]]);
  try {
    const order = pricedOrder(
      {partner: 'p', lines: [{product: 'rice', quantity}]},
      products,
      new Map([['rice', ordered]]),
    );
    return order.total;
  } catch (error) {
    if (error instanceof ProblemError)
      return [error.code, ...(error.errors ?? []).map(({pointer, code}) => `${pointer} ${code}`)];
    throw error;
  }
}

describe('a quantity', () => {
  it('may be the smallest that is supplied, and no less', () => {
    expect(outcome({minimumQuantity: 10}, 10)).toBe(125_000);
    expect(outcome({minimumQuantity: 10}, 9)).toEqual(['rule-broken', '#/lines/0/quantity below-minimum']);
  });

  it('may be all that one order may have, and no more', () => {
    expect(outcome(limited('order', 400), 400)).toBe(5_000_000);
    expect(outcome(limited('order', 400), 401)).toEqual([
      'rule-broken',
      '#/lines/0/quantity above-limit-of-order',
    ]);
  });

  it('counts with what was ordered before in the month', () => {
    expect(outcome(limited('month', 400), 100, 300)).toBe(1_250_000);
    expect(outcome(limited('month', 400), 101, 300)).toEqual([
      'rule-broken',
      '#/lines/0/quantity above-limit-of-month',
    ]);
  });

  it('is not bound by what one buyer in the shop may have', () => {
    expect(outcome(limited('buyer', 2), 200)).toBe(2_500_000);
  });

  it('is worth a number that is exact', () => {
    // 9,007,199,254 times a million is 9,007,199,254,000,000, just below 2^53.
    expect(outcome({price: 9_007_199_254}, 1_000_000)).toBe(9_007_199_254_000_000);
    expect(outcome({price: 9_007_199_255}, 1_000_000)).toEqual([
      'rule-broken',
      '#/lines/0/quantity too-large',
    ]);
  });
});

describe('an order of two lines', () => {
  const order = {
    partner: 'p',
    lines: [
      {product: 'a', quantity: 1_000_000},
      {product: 'b', quantity: 1_000_000},
    ],
  };
  const priced = (a: number | null, b: number | null) =>
    pricedOrder(
      order,
      new Map([
        ['a', product('a', {price: a})],
        ['b', product('b', {price: b})],
      ]),
    );

  it('is the sum of its lines', () => {
    expect(priced(2, 3).total).toBe(5_000_000);
  });

  it('has no total while one of them has no price', () => {
    expect(priced(2, null)).toMatchObject({total: null, lines: [{subtotal: 2_000_000}, {subtotal: null}]});
  });

  it('is refused where its sum is no longer exact', () => {
    expect(() => priced(9_007_199_254, 1)).toThrow(ProblemError);
  });
});

describe('the price of a line', () => {
  const lineOf = (change: Partial<OrderedProduct>) =>
    pricedOrder(
      {partner: 'p', lines: [{product: 'rice', quantity: 2}]},
      new Map([['rice', product('rice', change)]]),
    ).lines[0];

  it('is what a cooperative pays where that is known: Rp 55,000 for a pack that a customer may buy at Rp 62,500', () => {
    expect(lineOf({price: 62_500, redemptionPrice: 55_000})).toMatchObject({
      unitPrice: 55_000,
      priceKind: 'redemption-price',
      subtotal: 110_000,
    });
  });

  it('says that it is a ceiling where nothing else is known', () => {
    expect(lineOf({price: 90_000})).toMatchObject({unitPrice: 90_000, priceKind: 'ceiling-price'});
  });

  it('is of no kind where there is none', () => {
    expect(lineOf({price: null, priceKind: null})).toMatchObject({unitPrice: null, priceKind: null});
  });
});
