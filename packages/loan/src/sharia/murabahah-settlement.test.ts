import {expect, it} from 'vitest';
import {murabahah} from './murabahah.js';
import {murabahahSettlement} from './murabahah-settlement.js';

const akad = murabahah({
  cost: 100_000_000,
  margin: {amount: 12_000_000},
  months: 12,
  recognition: 'proportional',
});

it('leaves what is due open while the discount is not known', () => {
  // Installments of 9,333,333: 112,000,000 − 6 × 9,333,333; a month's margin is 1,000,000.
  expect(murabahahSettlement(akad, {afterMonth: 6}, null)).toEqual({
    afterMonth: 6,
    receivable: 56_000_002,
    costLeft: 50_000_002,
    marginLeft: 6_000_000,
    discount: null,
    due: null,
  });
});

it('takes off what the seller takes off, and nothing else', () => {
  expect(murabahahSettlement(akad, {afterMonth: 6}, 6_000_000).due).toBe(50_000_002);
  expect(murabahahSettlement(akad, {afterMonth: 6}, 0).due).toBe(56_000_002);
  expect(murabahahSettlement(akad, {afterMonth: 6}, 56_000_002).due).toBe(0);
});

it('is the whole receivable before the first installment, and nothing after the last', () => {
  expect(murabahahSettlement(akad, {afterMonth: 0}, 0)).toMatchObject({
    receivable: 112_000_000,
    costLeft: 100_000_000,
    marginLeft: 12_000_000,
  });
  expect(murabahahSettlement(akad, {afterMonth: 12}, 0)).toMatchObject({receivable: 0, due: 0});
});

it.each([
  [null, null, 'not-an-object', 'at'],
  [{afterMonth: 13}, null, 'not-in-tenor', 'afterMonth'],
  [{afterMonth: -1}, null, 'negative', 'afterMonth'],
  [{afterMonth: 1.5}, null, 'not-whole', 'afterMonth'],
  [{}, null, 'not-a-number', 'afterMonth'],
  [{afterMonth: 6}, 56_000_003, 'above-limit', 'discount'],
  [{afterMonth: 6}, -1, 'negative', 'discount'],
  [{afterMonth: 6}, undefined, 'not-a-number', 'discount'],
])('refuses %j with a discount of %j as %s in %s', (at, discount, code, field) => {
  const settle = (): unknown => murabahahSettlement(akad, at as never, discount as never);
  expect(settle).toThrow(expect.objectContaining({code, field}));
});

it('says what is wrong with a settlement', () => {
  expect(() => murabahahSettlement(akad, {afterMonth: 13}, null)).toThrow(
    'afterMonth must not be after the last month.',
  );
  expect(() => murabahahSettlement(akad, {afterMonth: 12}, 1)).toThrow(
    'discount must be at most the receivable that is left.',
  );
});
