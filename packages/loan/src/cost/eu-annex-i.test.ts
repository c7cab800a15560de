import {expect, it} from 'vitest';
import {type AnnexICredit, type AnnexIFlow, aprEuAnnexI} from './eu-annex-i.js';
import {annexIYears, type AnnexIPeriod} from './eu-intervals.js';

const lent: AnnexIFlow[] = [{amount: 100, after: {}}];

it.each<{after: AnnexIFlow; why: string}>([
  {after: {amount: 110, after: {years: 1}}, why: 'a year'},
  {after: {amount: 110, after: {months: 12}}, why: 'twelve months'},
  {after: {amount: 110, after: {weeks: 52}}, why: '52 weeks'},
  {after: {amount: 110, after: {days: 365}}, why: '365 days'},
  {after: {amount: 110, after: {months: 6, weeks: 26}}, why: 'half a year twice'},
])('is 10 % where 110 repays 100 after $why', ({after}) => {
  const {percent, rounded} = aprEuAnnexI({drawdowns: lent, repayments: [after]});
  expect(percent).toBeCloseTo(10, 11);
  expect(rounded).toBe('10.0');
});

it('counts from the first drawdown, in whatever order they are given', () => {
  // 100·1.1² + 100·1.1 = 231.
  const {percent} = aprEuAnnexI({
    drawdowns: [
      {amount: 100, on: '2027-05-10'},
      {amount: 100, on: '2026-05-10'},
    ],
    repayments: [{amount: 231, on: '2028-05-10'}],
    countedIn: 'years',
  });
  expect(percent).toBeCloseTo(10, 11);
});

it('counts from the first of several drawdowns, by the days that remain of a month', () => {
  // Years by hand: 0, 21/365, 1/12 + 16/365 and 13/12 + 5/365; the rate by halving with decimals of 40 digits.
  const {percent} = aprEuAnnexI({
    drawdowns: [
      {amount: 100, on: '2026-02-10'},
      {amount: 100, on: '2026-01-20'},
      {amount: 100, on: '2026-03-05'},
    ],
    repayments: [{amount: 330, on: '2027-02-25'}],
  });
  expect(percent).toBeCloseTo(9.640296440751, 10);
});

it('counts in months where it is not told otherwise', () => {
  const repaid = (countedIn?: AnnexIPeriod): number =>
    aprEuAnnexI({
      drawdowns: [{amount: 100, on: '2026-01-01'}],
      repayments: [{amount: 101, on: '2026-02-01'}],
      ...(countedIn && {countedIn}),
    }).percent;
  // 1.01^12 − 1, and 1.01 to the power 1 / (4/52 + 3/365).
  expect(repaid()).toBeCloseTo(12.682_503_013_197, 10);
  expect(repaid('weeks')).toBeCloseTo(12.397007613463, 10);
});

it('takes a charge paid before the first drawdown', () => {
  expect(annexIYears('2026-05-10', '2025-05-10')).toBe(-1);
  expect(annexIYears('2026-05-10', '2026-04-10', 'weeks')).toBeCloseTo(-(4 / 52 + 2 / 365), 14);
  // Example 43 of the Commission: X = 8.269278 %, but 19,168.55 % balances the same equation.
  const repayments = [
    {amount: 150, after: {years: -1}},
    {amount: 450, after: {}},
    ...Array.from({length: 120}, (_, at) => ({amount: 356.11, after: {months: at + 1}})),
  ];
  expect(() => aprEuAnnexI({drawdowns: [{amount: 30_000, after: {}}], repayments})).toThrow(
    expect.objectContaining({code: 'several-rates'}),
  );
});

const repaid: AnnexIFlow[] = [{amount: 110, after: {years: 1}}];

it.each<{credit: unknown; code: string; field: string}>([
  {credit: {drawdowns: null, repayments: repaid}, code: 'not-an-object', field: 'drawdowns'},
  {credit: {drawdowns: lent, repayments: {}}, code: 'not-an-object', field: 'repayments'},
  {credit: {drawdowns: lent, repayments: [null]}, code: 'not-an-object', field: 'repayments[0]'},
  {credit: {drawdowns: lent, repayments: [110]}, code: 'not-an-object', field: 'repayments[0]'},
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, after: null}]},
    code: 'not-an-object',
    field: 'repayments[0].after',
  },
  {credit: {drawdowns: lent, repayments: [{amount: 1}]}, code: 'not-an-object', field: 'repayments[0].after'},
  {
    credit: {drawdowns: lent, repayments: [{amount: '1', after: {}}]},
    code: 'not-a-number',
    field: 'repayments[0].amount',
  },
  {
    credit: {drawdowns: [{amount: -1, after: {}}], repayments: repaid},
    code: 'negative',
    field: 'drawdowns[0].amount',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, after: {year: 1}}]},
    code: 'unknown',
    field: 'repayments[0].after.year',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, after: {years: NaN}}]},
    code: 'not-a-number',
    field: 'repayments[0].after.years',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, on: '2026-13-01'}]},
    code: 'not-a-date',
    field: 'repayments[0].on',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, on: '2026-01-01'}]},
    code: 'not-a-date',
    field: 'drawdowns',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 1, on: '2026-01-01', after: {}}]},
    code: 'unknown',
    field: 'repayments[0]',
  },
  {
    credit: {
      drawdowns: [{amount: 1, on: '2026-01-01'}],
      repayments: [{amount: 1, on: '2026-02-01'}],
      countedIn: 'days',
    },
    code: 'unknown',
    field: 'countedIn',
  },
  {credit: {drawdowns: lent, repayments: []}, code: 'no-sign-change', field: 'repayments'},
  {
    credit: {drawdowns: [], repayments: [{amount: 1, on: '2026-01-01'}]},
    code: 'no-sign-change',
    field: 'drawdowns',
  },
  {
    // 100 − 150v + 100v² has no real root.
    credit: {
      drawdowns: [0, 2].map((years) => ({amount: 100, after: {years}})),
      repayments: [{amount: 150, after: {years: 1}}],
    },
    code: 'no-sign-change',
    field: 'flows',
  },
  {
    credit: {drawdowns: lent, repayments: [{amount: 2000, after: {years: 1}}], countedIn: 'fortnights'},
    code: 'unknown',
    field: 'countedIn',
  },
  ...[[], new Date(0), null, 'P1Y'].map((after) => ({
    credit: {drawdowns: lent, repayments: [{amount: 2000, after}]},
    code: 'not-an-object',
    field: 'repayments[0].after',
  })),
  ...[undefined, null, 'credit'].map((credit) => ({credit, code: 'not-an-object', field: 'credit'})),
])('refuses $credit as $code in $field', ({credit, code, field}) => {
  expect(() => aprEuAnnexI(credit as AnnexICredit)).toThrow(expect.objectContaining({code, field}));
});

it.each<{drawdowns: unknown; repayments: unknown; countedIn?: string; says: string}>([
  {drawdowns: lent, repayments: {}, says: 'repayments must be a list.'},
  {
    drawdowns: lent,
    repayments: [{amount: 1, after: {year: 1}}],
    says: 'repayments[0].after.year must be years, months, weeks or days.',
  },
  {
    drawdowns: lent,
    repayments: [{amount: 1, on: '2026-01-01', after: {}}],
    says: 'repayments[0] must have either a date or a time.',
  },
  {
    drawdowns: lent,
    repayments: [{amount: 1, on: '2026-01-01'}],
    says: 'drawdowns must have a date, since a repayment has one.',
  },
  {
    drawdowns: [{amount: 1, on: '2026-01-01'}],
    repayments: [{amount: 1, on: '2026-02-01'}],
    countedIn: 'days',
    says: 'countedIn must be "years", "months" or "weeks".',
  },
  {drawdowns: lent, repayments: [], says: 'repayments must have an amount above 0.'},
])('says that $says', ({says, ...credit}) => {
  expect(() => aprEuAnnexI(credit as AnnexICredit)).toThrow(expect.objectContaining({message: says}));
});

it('refuses what is not a date', () => {
  expect(() => annexIYears('2026-02-30', '2026-03-01')).toThrow(
    expect.objectContaining({code: 'not-a-date', field: 'from'}),
  );
  expect(() => annexIYears('2026-02-28', 'tomorrow')).toThrow(
    expect.objectContaining({code: 'not-a-date', field: 'to'}),
  );
});

it('refuses what years cannot be counted in, whatever it is', () => {
  for (const countedIn of ['fortnights', null, Object.create(null) as unknown])
    expect(() => annexIYears('2026-01-31', '2026-02-28', countedIn as 'months')).toThrow(
      expect.objectContaining({code: 'unknown', field: 'countedIn'}),
    );
});
