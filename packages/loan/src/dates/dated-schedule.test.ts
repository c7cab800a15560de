import {describe, expect, it} from 'vitest';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import {datedSchedule, DatedSchedule} from './dated-schedule.js';
import type {LoanDates} from './loan-dates.js';

const dates: LoanDates = {
  disbursedOn: '2026-01-31',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
};
const terms: LoanTerms & {dates: LoanDates} = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 4,
  method: 'annuity',
  dates,
};

function parts(loan: LoanTerms & {dates: LoanDates}): number[][] {
  return datedSchedule(loan).rows.map(({principal, interest}) => [principal, interest]);
}

// All figures from exact fractions in Python, written apart from this engine.
describe('four months from 31 January 2026 at 6 percent', () => {
  it('cost the installment of equal months when nominal, and the last payment the residue', () => {
    const loan = {...terms, dates: {...dates, payment: 'nominal'}} as const;
    expect(datedSchedule(loan).installment).toBe(759_398_379);
    expect(parts(loan)).toEqual([
      [745_590_160, 13_808_219],
      [747_910_154, 11_488_225],
      [751_969_065, 7_429_314],
      [754_530_621, 3_845_005],
    ]);
  });

  it('cost the same each month when level', () => {
    expect(datedSchedule(terms).installment).toBe(759_144_616);
    expect(parts(terms)).toEqual([
      [745_336_397, 13_808_219],
      [747_655_097, 11_489_519],
      [751_712_793, 7_431_823],
      [755_295_713, 3_848_904],
    ]);
  });

  it.each(['nominal', 'level'] as const)('fall with equal principal, %s or not', (payment) => {
    const loan: typeof terms = {
      ...terms,
      method: 'equal-principal',
      dates: {...dates, dayCount: 'actual/360', payment},
    };
    expect(datedSchedule(loan).installment).toBe(764_000_000);
    expect(parts(loan)).toEqual([
      [750_000_000, 14_000_000],
      [750_000_000, 11_625_000],
      [750_000_000, 7_500_000],
      [750_000_000, 3_875_000],
    ]);
  });

  it('follow the days when flat and nominal', () => {
    const loan: typeof terms = {...terms, method: 'flat', dates: {...dates, payment: 'nominal'}};
    expect(datedSchedule(loan).installment).toBe(765_000_000);
    expect(parts(loan)).toEqual([
      [750_000_000, 13_808_219],
      [750_000_000, 15_287_671],
      [750_000_000, 14_794_521],
      [750_000_000, 15_287_671],
    ]);
  });

  it('are equal when flat and level', () => {
    const loan: typeof terms = {...terms, method: 'flat'};
    expect(datedSchedule(loan).installment).toBe(764_794_521);
    expect(datedSchedule(loan).totals.interest).toBe(59_178_082);
    expect(parts(loan)).toEqual([
      [750_986_302, 13_808_219],
      [749_506_850, 15_287_671],
      [750_000_000, 14_794_521],
      [749_506_848, 15_287_671],
    ]);
  });
});

describe('other calendars', () => {
  it('split a period at the new year of a leap year', () => {
    const loan: typeof terms = {
      ...terms,
      principal: 1_000_000_000,
      annualRatePercent: '9.5',
      dates: {...dates, disbursedOn: '2027-11-15', dayCount: 'actual/actual ISDA'},
    };
    expect(parts(loan)).toEqual([
      [247_150_524, 7_808_219],
      [248_891_877, 6_066_866],
      [250_903_674, 4_055_069],
      [253_053_925, 1_904_818],
    ]);
  });

  it('charge an irregular first period by its days', () => {
    const loan: typeof terms = {
      ...terms,
      principal: 1_000_000_000,
      months: 3,
      dates: {...dates, disbursedOn: '2026-01-10', firstDueOn: '2026-03-25'},
    };
    expect(parts(loan)).toEqual([
      [326_921_721, 12_164_384],
      [335_656_172, 3_429_933],
      [337_422_107, 1_663_999],
    ]);
  });

  it('repay nothing where interest passes the installment', () => {
    const loan: typeof terms = {
      ...terms,
      principal: 1_000_000_000,
      annualRatePercent: '24',
      months: 24,
      dates: {...dates, payment: 'nominal', disbursedOn: '2026-01-10', firstDueOn: '2027-01-10'},
    };
    expect(datedSchedule(loan).installment).toBe(52_871_097);
    expect(parts(loan).slice(0, 2)).toEqual([
      [0, 240_000_000],
      [32_487_535, 20_383_562],
    ]);
    expect(parts(loan).at(-1)).toEqual([102_251_621, 2_017_018]);
  });
});

describe('grace of two months', () => {
  const loan = {...terms, principal: 1_000_000_000, months: 5};

  it('lets interest by days join the balance', () => {
    const {rows, totals} = datedSchedule({
      ...loan,
      grace: {months: 2, interest: 'capitalised', withinTenor: true},
    });
    expect(rows.map((row) => [row.principal, row.interest, row.capitalised, row.closing])).toEqual([
      [0, 0, 4_602_740, 1_004_602_740],
      [0, 0, 5_119_345, 1_009_722_085],
      [334_956_628, 4_979_451, undefined, 674_765_457],
      [336_497_548, 3_438_531, undefined, 338_267_909],
      [338_267_909, 1_668_171, undefined, 0],
    ]);
    expect(totals).toEqual({
      principal: 1_009_722_085,
      interest: 10_086_153,
      capitalised: 9_722_085,
      total: 1_019_808_238,
      cost: 19_808_238,
    });
  });

  it('puts deferred interest by days on the first installment', () => {
    const grace = {months: 2, interest: 'deferred', withinTenor: true} as const;
    expect(parts({...loan, grace})).toEqual([
      [0, 0],
      [0, 0],
      [331_731_506, 14_630_137],
      [333_257_590, 3_405_423],
      [335_010_904, 1_652_109],
    ]);
  });
});

describe('a schedule with dates', () => {
  it('has the dates in its rows and checks itself', () => {
    const made = schedule({...terms, dates: {...dates, holidays: ['2026-03-31']}});
    expect(made).toBeInstanceOf(DatedSchedule);
    expect(made.rows[1]).toEqual({
      number: 2,
      opening: 2_254_663_603,
      principal: 747_655_097,
      interest: 11_489_519,
      total: 759_144_616,
      closing: 1_507_008_506,
      from: '2026-02-28',
      dueOn: '2026-03-31',
      payableOn: '2026-04-01',
      holidaysKnown: true,
      days: 31,
      yearFraction: {numerator: 31, denominator: 365},
    });
    expect(Object.values(made.checks)).toEqual([true, true, true, true, true]);
    expect(JSON.parse(JSON.stringify(made))).toMatchObject({checks: {closesAtZero: true}});
  });

  it.each([
    [{...terms, principal: 0}, 'zero', 'principal'],
    [{...terms, annualRatePercent: '6%'}, 'not-a-decimal', 'annualRatePercent'],
    [{...terms, dates: null}, 'not-an-object', 'dates'],
    [{...terms, dates: {...dates, dayCount: 'actual'}}, 'unknown', 'dates.dayCount'],
    [{...terms, dates: {...dates, disbursedOn: '9999-12-01'}}, 'beyond-calendar', 'dates.disbursedOn'],
    [{...terms, principal: Number.MAX_SAFE_INTEGER}, 'too-large', 'principal'],
    // The payments fit, and the installment that they are rounded from does not.
    [
      {
        ...terms,
        principal: Number.MAX_SAFE_INTEGER,
        annualRatePercent: '0',
        months: 1,
        rounding: {unit: 1000, mode: 'up'},
      },
      'too-large',
      'principal',
    ],
    [
      {
        ...terms,
        principal: Number.MAX_SAFE_INTEGER,
        grace: {months: 1, interest: 'capitalised', withinTenor: true},
      },
      'too-large',
      'principal',
    ],
  ])('%j is refused as %s in %s', (wrong, code, field) => {
    expect(() => schedule(wrong as never)).toThrow(expect.objectContaining({name: 'LoanError', code, field}));
  });
});
