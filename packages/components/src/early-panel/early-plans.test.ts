import {schedule, type LoanMethod} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import {earlyPlans, type EarlyPlans, type Plan} from './early-plans.js';

const small = {
  principal: 120_000_000,
  annualRatePercent: '12',
  months: 12,
  method: 'annuity' as LoanMethod,
};
const large = {
  principal: 3_000_000_000,
  annualRatePercent: '3',
  months: 120,
  method: 'annuity' as LoanMethod,
};

function figures({months, installments, extra, interest, total}: Plan): unknown {
  return {months, first: installments?.first, last: installments?.last, extra, interest, total};
}

function figuresOf(plans: EarlyPlans | null): unknown {
  return plans && Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, figures(plan)]));
}

// Figures of a Python script in `fractions`: interest is round-half-up of balance × 1/100, the annuity rounded once.
describe('an extra payment', () => {
  it('once keeps the installment or the tenor', () => {
    const extra = {frequency: 'once', amount: 20_000_000, month: 6} as const;
    expect(figuresOf(earlyPlans(small, schedule(small), extra))).toEqual({
      original: {
        months: 12,
        first: 10_661_855,
        last: 10_661_855,
        extra: 0,
        interest: 7_942_256,
        total: 127_942_256,
      },
      'shorter-tenor': {
        months: 11,
        first: 10_661_855,
        last: 10_661_855,
        extra: 20_000_000,
        interest: 6_816_491,
        total: 126_816_491,
      },
      'smaller-installment': {
        months: 12,
        first: 7_210_887,
        last: 7_210_887,
        extra: 20_000_000,
        interest: 7_236_450,
        total: 127_236_450,
      },
    });
  });

  it('every month makes installments fall from one to the next', () => {
    const extra = {frequency: 'monthly', amount: 1_000_000, month: 1} as const;
    const plans = earlyPlans(small, schedule(small), extra)!;
    expect(figures(plans['shorter-tenor'])).toEqual({
      months: 11,
      first: 10_661_855,
      last: 10_661_855,
      extra: 10_000_000,
      interest: 7_269_856,
      total: 127_269_856,
    });
    expect(plans['smaller-installment'].installments).toEqual({first: 10_565_401, last: 8_581_356});
    expect(plans['smaller-installment'].interest).toBe(7_553_151);
  });

  it('saves Rp 30,371,533 of Rp 476,186,812 when Rp 100 million are paid after a year', () => {
    const plans = earlyPlans(large, schedule(large), {frequency: 'once', amount: 100_000_000, month: 12})!;
    expect(plans.original.interest - plans['shorter-tenor'].interest).toBe(30_371_533);
    expect(plans['shorter-tenor'].months).toBe(116);
    expect(plans['smaller-installment'].installments).toEqual({first: 27_910_529, last: 27_910_529});
    expect(plans['smaller-installment'].interest).toBe(461_955_855);
  });

  it('may be all that is owed, after which no installment follows', () => {
    const plans = earlyPlans(small, schedule(small), {frequency: 'once', amount: 61_790_525, month: 6})!;
    expect(plans['shorter-tenor'].months).toBe(6);
    expect(plans['shorter-tenor'].installments).toBeNull();
  });

  it('cannot be more than is owed', () => {
    const extra = {frequency: 'once', amount: 61_790_526, month: 6} as const;
    expect(earlyPlans(small, schedule(small), extra)).toBeNull();
  });

  it('is compared from the first installment on when it is paid during grace', () => {
    const terms = {...large, grace: {months: 6, interest: 'paid', withinTenor: true}} as const;
    const plans = earlyPlans(terms, schedule(terms), {frequency: 'once', amount: 1_000_000, month: 2})!;
    expect(plans.original.installments!.first).toBe(schedule(terms).installment);
  });

  it('is compared by the regular installment where interest of the grace is put off', () => {
    const terms = {...large, grace: {months: 6, interest: 'deferred', withinTenor: true}} as const;
    const plans = earlyPlans(terms, schedule(terms), {frequency: 'once', amount: 1_000_000, month: 2})!;
    expect(plans.original.installments!.first).toBe(schedule(terms).installment);
  });
});
