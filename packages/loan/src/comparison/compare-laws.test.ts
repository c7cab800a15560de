import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type LoanTerms, methods} from '../terms.js';
import {compare, type LoanComparison} from './compare.js';

const loans: fc.Arbitrary<LoanTerms> = fc.record({
  principal: fc.integer({min: 1_000_000, max: 3_000_000_000}),
  annualRatePercent: fc.integer({min: 0, max: 240}).map((tenths) => (tenths / 10).toFixed(1)),
  months: fc.integer({min: 1, max: 120}),
  method: fc.constantFrom(...methods),
  fees: fc.record({administration: fc.integer({min: 0, max: 500_000})}),
});

/** How much more the first of two loans has cost so far, and owes, after each month from 0. */
function leads({loans: [one, other]}: LoanComparison): {paid: number[]; balance: number[]} {
  const months = Math.max(one!.months, other!.months);
  const paid = [one!.cost.feesKnown - other!.cost.feesKnown];
  const balance = [one!.schedule.rows[0]!.opening - other!.schedule.rows[0]!.opening];
  for (let month = 1; month <= months; month++) {
    const first = one!.schedule.rows[month - 1];
    const second = other!.schedule.rows[month - 1];
    paid.push(paid[month - 1]! + (first?.total ?? 0) - (second?.total ?? 0));
    balance.push((first?.closing ?? 0) - (second?.closing ?? 0));
  }
  return {paid, balance};
}

it('differs from itself in nothing, and never crosses itself', () => {
  fc.assert(
    fc.property(loans, (terms) => {
      const {loans: both, crossings} = compare([terms, terms]);
      expect(Object.values(both[1]!.difference)).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(crossings).toEqual([]);
    }),
    {numRuns: 200},
  );
});

it('counts the same differences the other way round when the other loan is pinned', () => {
  fc.assert(
    fc.property(loans, loans, (one, other) => {
      const there = Object.values(compare([one, other]).loans[1]!.difference);
      const back = Object.values(compare([one, other], {pinned: 1}).loans[0]!.difference);
      // Adding 0 makes −0 the 0 that it is.
      expect(back.map((difference) => -difference + 0)).toEqual(there.map((difference) => difference + 0));
    }),
    {numRuns: 200},
  );
});

it('crosses in the months in which the lead changes hands, and in no other', () => {
  fc.assert(
    fc.property(loans, loans, (one, other) => {
      const compared = compare([one, other]);
      for (const [what, lead] of Object.entries(leads(compared))) {
        const months = lead.flatMap((ahead, month) => {
          const before =
            lead
              .slice(0, month)
              .filter((each) => each !== 0)
              .at(-1) ?? 0;
          return ahead * before < 0 ? [month] : [];
        });
        const found = compared.crossings.filter((crossing) => crossing.what === what);
        expect(found.map(({month}) => month)).toEqual(months);
      }
    }),
    {numRuns: 200},
  );
});

it('names the places of every pair that crosses', () => {
  const free = {annualRatePercent: '0', method: 'annuity'} as const;
  const slow: LoanTerms = {...free, principal: 1000, months: 10};
  const quick: LoanTerms = {...free, principal: 1200, months: 6};
  const pairs = compare([slow, slow, quick]).crossings.filter(({what}) => what === 'balance');
  expect(pairs.map(({between}) => between)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it('crosses in the first month where one owed more at the start', () => {
  const free = {annualRatePercent: '0', method: 'annuity'} as const;
  // 1,000 and 1,200 at the start; 900 and 600 after a month.
  const {crossings} = compare([
    {...free, principal: 1000, months: 10},
    {...free, principal: 1200, months: 2},
  ]);
  expect(crossings.filter(({what}) => what === 'balance')).toEqual([
    {between: [0, 1], month: 1, what: 'balance'},
  ]);
});

it('says what is wrong with what cannot be compared', () => {
  const terms: LoanTerms = {principal: 1, annualRatePercent: '0', months: 1, method: 'flat'};
  expect(() => compare(terms as never)).toThrow('terms must be a list.');
  expect(() => compare([])).toThrow(
    expect.objectContaining({code: 'zero', message: 'terms must have at least one loan.'}),
  );
  expect(() => compare([terms], {pinned: 1})).toThrow('pinned must be the place of a loan in the list.');
  expect(() => compare([{...terms, months: 0}])).toThrow(/^\[0\]\.months must be at least 1\.$/);
});
