import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {roundings} from '../laws/random-terms.test-only.js';
import {murabahah} from './murabahah.js';
import {murabahahSettlement} from './murabahah-settlement.js';

const recognitions = ['annuity', 'proportional'] as const;
const sales = fc.record({
  cost: fc.oneof(fc.integer({min: 1, max: 3000}), fc.integer({min: 1, max: 5_000_000_000})),
  margin: fc.oneof(fc.integer({min: 0, max: 3000}), fc.integer({min: 0, max: 2_000_000_000})),
  months: fc.integer({min: 1, max: 60}),
  rounding: roundings,
});

describe.each(recognitions)('a margin recognised by %s', (recognition) => {
  it('is what was agreed, adds up in every row and is never negative', () => {
    fc.assert(
      fc.property(sales, ({margin, ...sale}) => {
        const akad = murabahah({...sale, margin: {amount: margin}, recognition});
        expect(Object.values(akad.checks)).toEqual([true, true, true, true, true]);
        expect(akad.rows.reduce((sum, row) => sum + row.interest, 0)).toBe(margin);
        expect(akad.rows).toHaveLength(sale.months);
      }),
      {numRuns: 2000},
    );
  });

  it('leaves, with what has been paid, the selling price', () => {
    fc.assert(
      fc.property(sales, fc.nat(), ({margin, ...sale}, some) => {
        const akad = murabahah({...sale, margin: {amount: margin}, recognition});
        const afterMonth = some % (sale.months + 1);
        const {receivable} = murabahahSettlement(akad, {afterMonth}, null);
        const paid = akad.rows.slice(0, afterMonth).reduce((sum, {total}) => sum + total, 0);
        expect(paid + receivable).toBe(akad.sellingPrice);
      }),
      {numRuns: 1000},
    );
  });
});

it('falls from month to month where it is recognised as an annuity', () => {
  fc.assert(
    fc.property(sales, ({cost, margin, months}) => {
      const {rows} = murabahah({
        cost: cost + 1_000_000,
        margin: {amount: margin},
        months,
        recognition: 'annuity',
      });
      // The last row also takes what rounding left.
      for (let at = 1; at < rows.length - 1; at++)
        expect(rows[at]!.interest).toBeLessThanOrEqual(rows[at - 1]!.interest);
    }),
    {numRuns: 1000},
  );
});

it('is recognised earlier as an annuity than in proportion', () => {
  fc.assert(
    fc.property(sales, ({cost, margin, months}) => {
      const sale = {cost: cost + 1_000_000, margin: {amount: margin}, months};
      const annuity = murabahah({...sale, recognition: 'annuity'}).rows;
      const proportional = murabahah({...sale, recognition: 'proportional'}).rows;
      let ahead = 0;
      for (const [at, row] of annuity.entries()) {
        ahead += row.interest - proportional[at]!.interest;
        // Each month rounds by half a rupiah at most, in either.
        expect(ahead).toBeGreaterThanOrEqual(-months);
      }
    }),
    {numRuns: 1000},
  );
});
