import {describe, expect, it} from 'vitest';
import {murabahah} from './murabahah.js';
import type {MurabahahTerms} from './murabahah-terms.js';

const terms: MurabahahTerms = {
  cost: 12_000_000,
  downPayment: 2_000_000,
  margin: {amount: 1_234_567},
  months: 7,
  recognition: 'proportional',
};

describe('a murabahah', () => {
  it('is sold at cost and margin, and the down payment is taken off', () => {
    expect(murabahah(terms)).toMatchObject({
      cost: 12_000_000,
      downPayment: 2_000_000,
      margin: 1_234_567,
      sellingPrice: 13_234_567,
      receivable: 11_234_567,
      installment: 1_604_938,
      totals: {
        principal: 10_000_000,
        interest: 1_234_567,
        capitalised: 0,
        total: 11_234_567,
        cost: 1_234_567,
      },
      checks: {
        principalAddsUp: true,
        totalsAddUp: true,
        rowsAddUp: true,
        closesAtZero: true,
        noNegative: true,
      },
    });
  });

  // Rows computed with Python's fractions; the implied rate there by bisection in decimals of 60 digits.
  it.each([
    {
      recognition: 'proportional',
      principal: [1_428_571, 1_428_571, 1_428_571, 1_428_571, 1_428_571, 1_428_571, 1_428_574],
      margin: [176_367, 176_367, 176_367, 176_367, 176_367, 176_367, 176_365],
    },
    {
      recognition: 'annuity',
      principal: [1_305_145, 1_344_273, 1_384_573, 1_426_081, 1_468_834, 1_512_869, 1_558_225],
      margin: [299_793, 260_665, 220_365, 178_857, 136_104, 92_069, 46_714],
    },
  ] as const)('recognises its margin $recognition', ({recognition, principal, margin}) => {
    const {rows} = murabahah({...terms, recognition});
    expect(rows.map((row) => row.principal)).toEqual(principal);
    expect(rows.map((row) => row.interest)).toEqual(margin);
    expect(rows.map((row) => row.total)).toEqual([...Array<number>(6).fill(1_604_938), 1_604_939]);
  });

  it.each([
    {method: 'flat', margin: 600_000},
    {method: 'equal-principal', margin: 325_000},
    {method: 'annuity', margin: 327_973},
  ] as const)(
    'takes $margin for 6 percent a year, $method, on ten million over a year',
    ({method, margin}) => {
      const akad = murabahah({...terms, months: 12, margin: {annualRatePercent: '6', method}});
      expect(akad.margin).toBe(margin);
    },
  );

  it('rounds its installment to a multiple and leaves the rest to the last', () => {
    const {installment, rows} = murabahah({...terms, rounding: {unit: 1000, mode: 'up'}});
    expect(installment).toBe(1_605_000);
    expect(rows.at(-1)?.total).toBe(1_604_567);
  });

  it.each(['annuity', 'proportional'] as const)(
    'without a margin is its cost in parts (%s)',
    (recognition) => {
      const {rows, sellingPrice} = murabahah({...terms, recognition, margin: {amount: 0}, months: 4});
      expect(sellingPrice).toBe(12_000_000);
      expect(rows.map(({principal, interest}) => [principal, interest])).toEqual(
        Array<number[]>(4).fill([2_500_000, 0]),
      );
    },
  );

  it.each(['annuity', 'proportional'] as const)('may be paid in one month (%s)', (recognition) => {
    expect(murabahah({...terms, recognition, months: 1}).rows).toEqual([
      {
        number: 1,
        opening: 10_000_000,
        principal: 10_000_000,
        interest: 1_234_567,
        total: 11_234_567,
        closing: 0,
      },
    ]);
  });
});

describe('terms that make no murabahah', () => {
  it.each([
    [undefined, 'not-an-object', 'terms'],
    [{...terms, cost: 0}, 'zero', 'cost'],
    [{...terms, cost: -1}, 'negative', 'cost'],
    [{...terms, cost: 0.5}, 'not-whole', 'cost'],
    [{...terms, cost: '1'}, 'not-a-number', 'cost'],
    [{...terms, cost: NaN}, 'not-a-number', 'cost'],
    [{...terms, cost: 2 ** 53}, 'too-large', 'cost'],
    [{...terms, downPayment: 12_000_000}, 'above-principal', 'downPayment'],
    [{...terms, downPayment: -1}, 'negative', 'downPayment'],
    [{...terms, margin: undefined}, 'not-an-object', 'margin'],
    [{...terms, margin: {}}, 'unknown', 'margin'],
    [{...terms, margin: {amount: 1, annualRatePercent: '6', method: 'flat'}}, 'unknown', 'margin'],
    [{...terms, margin: {amount: -1}}, 'negative', 'margin.amount'],
    [{...terms, margin: {amount: 1.5}}, 'not-whole', 'margin.amount'],
    [
      {...terms, margin: {annualRatePercent: '6%', method: 'flat'}},
      'not-a-decimal',
      'margin.annualRatePercent',
    ],
    [{...terms, margin: {annualRatePercent: '6', method: 'efektif'}}, 'unknown', 'margin.method'],
    [{...terms, margin: {amount: Number.MAX_SAFE_INTEGER}}, 'too-large', 'cost'],
    [{...terms, cost: 9e15, margin: {annualRatePercent: '100', method: 'flat'}}, 'too-large', 'cost'],
    [{...terms, months: 0}, 'zero', 'months'],
    [{...terms, months: 1201}, 'above-limit', 'months'],
    [{...terms, recognition: 'effective'}, 'unknown', 'recognition'],
    [{...terms, rounding: {unit: 3, mode: 'up'}}, 'unknown', 'rounding.unit'],
  ])('%j are refused as %s in %s', (wrong, code, field) => {
    expect(() => murabahah(wrong as never)).toThrow(expect.objectContaining({code, field}));
  });

  it('are named once in the message', () => {
    expect(() => murabahah({...terms, margin: {annualRatePercent: 'x', method: 'flat'}})).toThrow(
      /^margin\.annualRatePercent must be a decimal string such as "6\.25"\.$/,
    );
    expect(() => murabahah({...terms, margin: {} as never})).toThrow(
      'margin must have either amount or annualRatePercent.',
    );
    expect(() => murabahah({...terms, recognition: 'x' as never})).toThrow(
      'recognition must be "annuity" or "proportional".',
    );
    expect(() => murabahah({...terms, downPayment: 12_000_000})).toThrow(
      'downPayment must be less than cost.',
    );
  });
});
