import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {randomLoanDates} from '../dates/random-dates.test-only.js';
import {LoanError} from '../errors.js';
import {randomTerms} from '../laws/random-terms.test-only.js';
import {schedule} from '../schedule.js';
import {type GraceInterest, type LoanTerms, methods} from '../terms.js';
import {evaluateWorking, numberOf} from './evaluate-working.test-only.js';
import {explainSchedule} from './explain.js';
import type {ExplanationKey} from './step-texts.js';

const graces: readonly (GraceInterest | null)[] = [null, 'paid', 'capitalised', 'deferred', 'free'];
const everyKind = methods.flatMap((method) => graces.map((grace) => ({method, grace})));

/** Keys whose figure is a part of the row that they name. */
const partOfRow: Partial<Record<ExplanationKey, 'principal' | 'total' | 'closing'>> = {
  'principal-of-month': 'principal',
  'principal-equal': 'principal',
  'principal-none': 'principal',
  'principal-rest': 'principal',
  'payment-of-month': 'total',
  'payment-with-deferred': 'total',
  'balance-after': 'closing',
};

describe.each(everyKind)('the explanation of $method with grace $grace', ({method, grace}) => {
  const some = fc
    .tuple(randomTerms(method, grace), fc.option(randomLoanDates))
    .map(([terms, dates]): LoanTerms => ({...terms, ...(dates && {dates})}))
    .filter(({months}) => months <= 240);

  it('has the figures of the schedule, and every formula gives its result', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(some, (terms) => {
        let made;
        try {
          made = schedule(terms);
        } catch (error) {
          if (error instanceof LoanError && /too-large|beyond/.test(error.code)) fc.pre(false);
          throw error;
        }
        const {rows, totals, installment} = made;
        const {steps} = explainSchedule(terms, made);
        const results = (key: ExplanationKey): unknown[] =>
          steps.filter((step) => step.key === key).map(({result}) => result.value);

        for (const step of steps) {
          const {key, month, result, working, values} = step;
          const part = partOfRow[key];
          if (part) expect(result.value, `${key} of ${month}`).toBe(rows[month! - 1]![part]);
          if (working === null) continue;
          const worked = evaluateWorking(step, terms.rounding?.mode ?? 'half-up');
          const wanted = numberOf(result);
          const written = `${key}: ${working} is ${worked.toFixed(20)}, not ${wanted.toFixed(20)}`;
          const off = worked.minus(wanted).abs();
          // What is shown in full gives the result in full; rates without an end in decimals have 15 digits.
          const inFull = key.startsWith('rounded') || Object.values(values).every(({exact}) => exact);
          const allowed = result.exact ? 1 : 1e-4;
          expect(off.lte(result.exact && inFull ? 0 : wanted.abs().times(1e-9).plus(allowed)), written).toBe(
            true,
          );
        }
        if (method !== 'equal-principal')
          expect([
            ...results('installment'),
            ...steps.filter(({key}) => key.startsWith('rounded')).map(({result}) => result.value),
          ]).toContain(installment);
        expect(results('total')).toEqual([totals.total]);
        expect(results('interest-total')).toEqual([totals.cost]);
        expect(results('balance-after').at(-1)).toBe(0);
      }),
      {numRuns: 400},
    );
  });
});
