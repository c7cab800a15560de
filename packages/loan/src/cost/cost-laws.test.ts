import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type CalendarDay, nextDay, writeDate} from '../dates/calendar.js';
import {Decimal} from '../decimal.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import {effectiveRate, type MonthlyFlow} from './effective-rate.js';
import {aprEuAnnexI} from './eu-annex-i.js';
import type {FeeName, Fees} from './fees.js';
import {effectiveToFlat, flatToEffective} from './flat-rate.js';
import {aprRegZAppendixJ} from './reg-z-appendix-j.js';
import {trueCost} from './true-cost.js';

const tenors = fc.oneof(
  {weight: 9, arbitrary: fc.integer({min: 1, max: 120})},
  fc.integer({min: 121, max: 480}),
);

/** One sum, then payments of any size: flows that have exactly one rate. */
const loans = tenors.chain((months) =>
  fc.record({
    received: fc.integer({min: 1_000_000, max: 5_000_000_000}),
    // Payments of each month in thousandths of an even share.
    shares: fc.array(fc.integer({min: 0, max: 3000}), {minLength: months, maxLength: months}),
  }),
);

function flowsOf({received, shares}: {received: number; shares: number[]}): number[] {
  const payments = shares.map((share) => -Math.round((received * share) / 1000 / shares.length));
  fc.pre(payments.some((payment) => payment < 0));
  return [received, ...payments];
}

/** Present value by decimals of 64 digits: nothing of the code under test. */
function presentValue(flows: readonly number[], rate: Decimal): Decimal {
  const factor = new Decimal(1).div(rate.plus(1));
  return flows.reduceRight((sum, flow) => sum.times(factor).plus(flow), new Decimal(0));
}

function expectRateBetween(flows: readonly number[], low: number, high: number, lowest: Decimal): void {
  const below = Decimal.max(new Decimal(low), lowest);
  const signs = [presentValue(flows, below), presentValue(flows, new Decimal(high))].map((worth) =>
    worth.isNegative(),
  );
  expect(signs[0], `${low} to ${high} of ${JSON.stringify(flows)}`).not.toBe(signs[1]);
}

describe('the effective rate', () => {
  it('is right to 1e-12 by decimals of 64 digits', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const flows = flowsOf(loan);
        const {monthlyRate} = effectiveRate(flows);
        const off = 1e-12 * Math.abs(monthlyRate) + 1e-15;
        expectRateBetween(flows, monthlyRate - off, monthlyRate + off, new Decimal('-0.9999999999999'));
      }),
      {numRuns: 3000},
    );
  });

  it('is right between dates as well', {timeout: 60_000}, () => {
    const gaps = fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(gaps, fc.integer({min: 500, max: 3000}), (days, share) => {
        let day: CalendarDay = {year: 2026, month: 1, day: 31};
        const payment = Math.round((1000 * share) / days.length);
        const flows = days.map((gap) => {
          for (let passed = 0; passed < gap; passed++) day = nextDay(day);
          return {on: writeDate(day, 'on'), amount: -payment};
        });
        const {effectivePercent} = effectiveRate([{on: '2026-01-31', amount: 1_000_000}, ...flows]);
        fc.pre(effectivePercent > -99 && effectivePercent < 1e6);
        const off = 1e-12 * Math.abs(effectivePercent) + 1e-12;
        const worths = [effectivePercent - off, effectivePercent + off].map((percent) => {
          const daily = new Decimal(percent).div(100).plus(1).pow(new Decimal(-1).div(365));
          const worth = days.reduceRight(
            (sum, gap) => sum.minus(payment).times(daily.pow(gap)),
            new Decimal(0),
          );
          return worth.plus(1_000_000).isNegative();
        });
        expect(worths[0], `${effectivePercent}`).not.toBe(worths[1]);
      }),
      {numRuns: 300},
    );
  });

  it('finds the rate that flows were made for, however often they turn', {timeout: 60_000}, () => {
    const whirls = fc.record({
      size: fc.double({min: 0.2, max: 2, noNaN: true}),
      angle: fc.double({min: 0.3, max: Math.PI, noNaN: true}),
    });
    fc.assert(
      fc.property(
        fc.double({min: -0.9, max: 3, noNaN: true}),
        fc.array(whirls, {maxLength: 3}),
        (rate, pairs) => {
          // (1 − (1 + rate)·v) times quadratics without a real root.
          const flows = pairs.reduce(
            (polynomial, {size, angle}) =>
              times(polynomial, [1, -2 * size * Math.cos(angle * 0.999), size * size]),
            [1e6, -1e6 * (1 + rate)],
          );
          expect(effectiveRate(flows).monthlyRate).toBeCloseTo(rate, 9);
        },
      ),
      {numRuns: 10_000},
    );
  });

  it('refuses flows that were made for several rates', {timeout: 60_000}, () => {
    const several = fc.uniqueArray(fc.integer({min: -80, max: 300}), {minLength: 2, maxLength: 4});
    fc.assert(
      fc.property(several, (percents) => {
        const flows = percents.reduce(
          (polynomial, percent) => times(polynomial, [1, -(1 + percent / 100)]),
          [1e6],
        );
        expect(() => effectiveRate(flows)).toThrow(expect.objectContaining({code: 'several-rates'}));
      }),
      {numRuns: 5000},
    );
  });

  it('does not mind the scale, the side, the order, or nothing in between', () => {
    fc.assert(
      fc.property(loans, fc.integer({min: 2, max: 1000}), (loan, scale) => {
        const flows = flowsOf(loan);
        const {monthlyRate} = effectiveRate(flows);
        expect(effectiveRate(flows.map((flow) => flow * scale)).monthlyRate).toBeCloseTo(monthlyRate, 13);
        expect(effectiveRate(flows.map((flow) => -flow)).monthlyRate).toBe(monthlyRate);
        const byMonth: MonthlyFlow[] = flows.map((amount, month) => ({month, amount}));
        byMonth.splice(1, 0, {month: 1, amount: 0});
        expect(effectiveRate(byMonth.reverse()).monthlyRate).toBe(monthlyRate);
      }),
      {numRuns: 3000},
    );
  });

  it('is that of Annex I by months, and of Appendix J times twelve', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const [received = 0, ...payments] = flowsOf(loan);
        const {nominalPercent, effectivePercent} = effectiveRate([received, ...payments]);
        fc.pre(nominalPercent > -1000);
        const repayments = payments.map((amount, at) => ({amount: -amount, after: {months: at + 1}}));
        const {percent} = aprEuAnnexI({drawdowns: [{amount: received, after: {}}], repayments});
        expect(Math.abs(percent - effectivePercent)).toBeLessThan(1e-11 * (1 + Math.abs(effectivePercent)));
        const us = aprRegZAppendixJ({
          advances: [{amount: received, unitPeriods: 0}],
          payments: payments.map((amount, at) => ({amount: -amount, unitPeriods: at + 1})),
          unitPeriod: {unit: 'month'},
        });
        expect(Math.abs(us.percent - nominalPercent)).toBeLessThan(1e-10 * (1 + Math.abs(nominalPercent)));
      }),
      {numRuns: 300},
    );
  });
});

function times(one: readonly number[], other: readonly number[]): number[] {
  const product = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((a, at) => {
    other.forEach((b, by) => {
      product[at + by]! += a * b;
    });
  });
  return product;
}

const terms: fc.Arbitrary<LoanTerms> = fc.record({
  principal: fc.integer({min: 1_000_000, max: 5_000_000_000}),
  annualRatePercent: fc.integer({min: 0, max: 4000}).map((points) => (points / 100).toFixed(2)),
  months: tenors,
  method: fc.constantFrom('annuity', 'equal-principal'),
});

const graces = fc.record({
  months: fc.integer({min: 0, max: 12}),
  interest: fc.constantFrom('paid', 'capitalised'),
  withinTenor: fc.constant(false),
});

describe('without fees', () => {
  it('is the quoted rate, within what whole rupiah explain', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(terms, fc.option(graces), (loan, grace) => {
        const whole = {...loan, ...(grace && {grace})} as LoanTerms;
        const {nominalPercent, quotedPercent} = trueCost(whole);
        // Each row's interest is at most half a rupiah off, so the rows are worth Σ v^k / 2 more or less than the principal
        // at the quoted rate; that, over how fast their worth falls, Σ k·total·v^(k + 1), bounds the rate.
        const v = 1 / (1 + quotedPercent / 1200);
        let worth = 0;
        let slope = 0;
        for (const {number, total} of schedule(whole).rows) {
          worth += v ** number / 2;
          slope += number * total * v ** (number + 1);
        }
        const bound = (1200 * worth) / slope;
        expect(Math.abs(nominalPercent - quotedPercent)).toBeLessThanOrEqual(1.01 * bound + 1e-11);
      }),
      {numRuns: 4000},
    );
  });

  it('is more than the quoted rate where that is flat', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        fc.pre(loan.months > 1 && Number(loan.annualRatePercent) >= 1);
        const {nominalPercent, quotedPercent} = trueCost({...loan, method: 'flat'});
        expect(nominalPercent).toBeGreaterThan(quotedPercent);
      }),
      {numRuns: 2000},
    );
  });
});

describe('fees', () => {
  const names: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];
  const given = fc.record({
    provisionPercent: fc.option(fc.constantFrom('0', '0.25', '1', '2.5')),
    administration: fc.option(fc.integer({min: 0, max: 200_000})),
    insurance: fc.option(fc.integer({min: 0, max: 200_000})),
    other: fc.option(fc.integer({min: 0, max: 200_000})),
  });

  it('raise the rate, each of them, and its cost by as much', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(terms, given, fc.constantFrom(...names), fc.boolean(), (loan, fees, name, paid) => {
        const settlement = paid ? 'paid' : 'deducted';
        const before = trueCost({...loan, fees: {...fees, [name]: null}});
        const value = name === 'provisionPercent' ? '3' : Math.ceil(loan.principal / 100);
        const after = trueCost({...loan, fees: {...fees, [name]: {value, settlement}} as Fees});
        expect(after.nominalPercent).toBeGreaterThan(before.nominalPercent);
        expect(after.totalCost - before.totalCost).toBe(after.fees[name]);
        expect(after.totalPaid - after.received).toBe(after.totalCost);
        expect(before.missing).toContain(name);
        expect(after.missing).toEqual(before.missing.filter((other) => other !== name));
      }),
      {numRuns: 4000},
    );
  });

  it('weigh the same whether deducted or paid', () => {
    fc.assert(
      fc.property(terms, fc.integer({min: 0, max: 500_000}), (loan, value) => {
        const deducted = trueCost({...loan, fees: {other: value}});
        const paid = trueCost({...loan, fees: {other: {value, settlement: 'paid'}}});
        expect(paid.nominalPercent).toBe(deducted.nominalPercent);
        expect(paid.totalCost).toBe(deducted.totalCost);
        expect(paid.received - deducted.received).toBe(value);
      }),
      {numRuns: 1000},
    );
  });
});

describe('flat and effective rates', () => {
  it('come back to where they began', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 5000}), fc.integer({min: 1, max: 480}), (points, months) => {
        const flat = points / 100;
        const {nominalPercent} = flatToEffective(flat.toFixed(2), months);
        fc.pre(nominalPercent <= 100);
        expect(effectiveToFlat(nominalPercent.toFixed(12), months)).toBeCloseTo(flat, 9);
        expect(nominalPercent).toBeGreaterThanOrEqual(flat - 1e-12);
      }),
      {numRuns: 5000},
    );
  });
});
