import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LoanDates} from './loan-dates.js';
import {periodsOf} from './periods.js';
import {randomLoanDates} from './random-dates.test-only.js';
import {yearFractionExact} from './year-fraction.js';

const base: LoanDates = {
  disbursedOn: '2026-01-31',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
};

function dueDates(dates: Partial<LoanDates>, count: number): string[] {
  return periodsOf({...base, ...dates}, count).map(({dueOn}) => dueOn);
}

describe('due dates', () => {
  it('fall on the day of the disbursement, or on the last of a shorter month', () => {
    expect(dueDates({}, 5)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('keep their day past a leap February', () => {
    expect(dueDates({disbursedOn: '2027-12-30'}, 3)).toEqual(['2028-01-30', '2028-02-29', '2028-03-30']);
  });

  it('fall on the due day from the month after the disbursement', () => {
    expect(dueDates({disbursedOn: '2026-01-10', dueDay: 12}, 2)).toEqual(['2026-02-12', '2026-03-12']);
    expect(dueDates({disbursedOn: '2026-01-31', dueDay: 1}, 2)).toEqual(['2026-02-01', '2026-03-01']);
    expect(dueDates({disbursedOn: '2026-01-10', dueDay: 31}, 3)).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('follow an irregular first one', () => {
    expect(dueDates({disbursedOn: '2026-01-10', firstDueOn: '2026-03-31'}, 3)).toEqual([
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });
});

describe('payment dates', () => {
  const known = {holidays: ['2026-12-25', '2026-12-24']};

  it.each([
    // A Saturday, a Sunday, a weekday; a holiday before a weekend; the weekend of a year that is not known.
    {firstDueOn: '2026-02-28', payableOn: '2026-03-02', holidaysKnown: true},
    {firstDueOn: '2026-03-01', payableOn: '2026-03-02', holidaysKnown: true},
    {firstDueOn: '2026-03-02', payableOn: '2026-03-02', holidaysKnown: true},
    {firstDueOn: '2026-12-24', payableOn: '2026-12-28', holidaysKnown: true},
    {firstDueOn: '2027-01-02', payableOn: '2027-01-04', holidaysKnown: false},
  ])('of $firstDueOn is $payableOn', ({firstDueOn, ...expected}) => {
    expect(periodsOf({...base, ...known, firstDueOn}, 1)[0]).toMatchObject(expected);
  });

  it('past the new year are not known where the new year is not', () => {
    const dates = {...base, disbursedOn: '2028-12-01', firstDueOn: '2028-12-31', holidays: ['2028-12-25']};
    expect(periodsOf(dates, 1)[0]).toMatchObject({payableOn: '2029-01-01', holidaysKnown: false});
  });

  it('of a year that is not known stay so where they move into one that is', () => {
    const dates = {...base, disbursedOn: '2028-12-01', firstDueOn: '2028-12-31', holidays: ['2029-01-01']};
    expect(periodsOf(dates, 1)[0]).toMatchObject({payableOn: '2029-01-02', holidaysKnown: false});
  });

  it.each([undefined, []])('without holidays, %j, still avoid weekends', (holidays) => {
    const [period] = periodsOf({...base, ...(holidays && {holidays})}, 1);
    expect(period).toMatchObject({dueOn: '2026-02-28', payableOn: '2026-03-02', holidaysKnown: false});
  });

  it('leave interest on the due date', () => {
    expect(periodsOf(base, 2).map(({from, days}) => ({from, days}))).toEqual([
      {from: '2026-01-31', days: 28},
      {from: '2026-02-28', days: 31},
    ]);
  });

  it('carry interest along where it counts to the payment', () => {
    const periods = periodsOf({...base, interestUntil: 'payment-date'}, 2);
    expect(periods.map(({from, days}) => ({from, days}))).toEqual([
      {from: '2026-01-31', days: 30},
      {from: '2026-03-02', days: 29},
    ]);
    expect(periods[0]?.yearFraction).toEqual({numerator: 6, denominator: 73});
  });
});

describe('periods', () => {
  it('are a twelfth of a year where interest is monthly', () => {
    const [period] = periodsOf({...base, interest: 'monthly'}, 1);
    expect(period).toMatchObject({days: 28, yearFraction: {numerator: 1, denominator: 12}});
  });

  it('follow one another without a gap and add up to the whole', () => {
    fc.assert(
      fc.property(randomLoanDates, fc.integer({min: 1, max: 60}), (dates, count) => {
        const periods = periodsOf(dates, count);
        let from = dates.disbursedOn;
        let days = 0;
        for (const period of periods) {
          const until = dates.interestUntil === 'payment-date' ? period.payableOn : period.dueOn;
          expect(period.from).toBe(from);
          expect(period.payableOn >= period.dueOn).toBe(true);
          expect(dates.holidays).not.toContain(period.payableOn);
          expect([1, 2, 3, 4, 5]).toContain(new Date(period.payableOn).getUTCDay());
          days += period.days;
          from = until;
        }
        expect(days).toBe((Date.parse(from) - Date.parse(dates.disbursedOn)) / 86_400_000);
        if (dates.interest === 'monthly' || dates.dayCount.startsWith('30/360')) return;
        const sum = periods.reduce(
          (so, {yearFraction: {numerator, denominator}}) => so + numerator / denominator,
          0,
        );
        const whole = yearFractionExact(dates.disbursedOn, from, dates.dayCount);
        expect(sum).toBeCloseTo(whole.numerator / whole.denominator, 9);
      }),
      {numRuns: 1000},
    );
  });
});

describe('wrong dates', () => {
  it.each([
    [null, 'not-an-object', 'dates'],
    ['2026-01-31', 'not-an-object', 'dates'],
    [{...base, disbursedOn: undefined}, 'not-a-date', 'dates.disbursedOn'],
    [{...base, disbursedOn: '2026-02-30'}, 'not-a-date', 'dates.disbursedOn'],
    [{...base, firstDueOn: null}, 'not-a-date', 'dates.firstDueOn'],
    [{...base, firstDueOn: '2026-01-31'}, 'before-disbursement', 'dates.firstDueOn'],
    [{...base, firstDueOn: '2025-12-31'}, 'before-disbursement', 'dates.firstDueOn'],
    [{...base, firstDueOn: '2026-03-01', dueDay: 1}, 'two-first-dates', 'dates.dueDay'],
    [{...base, dueDay: '1'}, 'not-a-number', 'dates.dueDay'],
    [{...base, dueDay: NaN}, 'not-a-number', 'dates.dueDay'],
    [{...base, dueDay: null}, 'not-a-number', 'dates.dueDay'],
    [{...base, dueDay: -1}, 'negative', 'dates.dueDay'],
    [{...base, dueDay: 1.5}, 'not-whole', 'dates.dueDay'],
    [{...base, dueDay: 0}, 'zero', 'dates.dueDay'],
    [{...base, dueDay: 32}, 'above-limit', 'dates.dueDay'],
    [{...base, dayCount: '30/365'}, 'unknown', 'dates.dayCount'],
    [{...base, interest: 'daily'}, 'unknown', 'dates.interest'],
    [{...base, payment: 'equal'}, 'unknown', 'dates.payment'],
    [{...base, interestUntil: 'later'}, 'unknown', 'dates.interestUntil'],
    [{...base, holidays: '2026-01-01'}, 'not-an-object', 'dates.holidays'],
    [{...base, holidays: ['2026-01-01', '2026-02-31']}, 'not-a-date', 'dates.holidays.1'],
    [{...base, disbursedOn: '9999-06-01'}, 'beyond-calendar', 'dates.disbursedOn'],
    [{...base, firstDueOn: '9999-06-01'}, 'beyond-calendar', 'dates.firstDueOn'],
  ])('%j are refused as %s in %s', (dates, code, field) => {
    expect(() => periodsOf(dates as never, 12)).toThrow(
      expect.objectContaining({name: 'LoanError', code, field}),
    );
  });

  it.each([
    [0, 'not-whole'],
    [1.5, 'not-whole'],
    [NaN, 'not-whole'],
    [2401, 'above-limit'],
  ])('%d periods are refused as %s', (count, code) => {
    expect(() => periodsOf(base, count)).toThrow(expect.objectContaining({code, field: 'count'}));
  });

  it('do not stop the longest loan', () => {
    expect(periodsOf(base, 2400).at(-1)?.dueOn).toBe('2226-01-31');
  });
});
