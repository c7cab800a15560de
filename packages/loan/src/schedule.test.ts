import {describe, expect, it} from 'vitest';
import {schedule} from './schedule.js';
import type {Grace, LoanTerms} from './terms.js';

const programme: LoanTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
};

describe('a programme loan', () => {
  it.each([
    {rate: '3', months: 120, installment: 28_968_223, last: 28_968_275, interest: 476_186_812},
    {rate: '6', months: 72, installment: 49_718_664, last: 49_718_635, interest: 579_743_779},
    {rate: '6', months: 120, installment: 33_306_151, last: 33_306_086, interest: 996_738_055},
  ])(
    'at $rate % over $months months costs $installment a month',
    ({rate, months, installment, last, interest}) => {
      const result = schedule({...programme, annualRatePercent: rate, months});
      expect(result.installment).toBe(installment);
      expect(result.rows.at(-1)?.total).toBe(last);
      expect(result.totals.interest).toBe(interest);
      expect(result.totals.cost).toBe(interest);
    },
  );

  it.each([
    {months: 6, interest: 'paid', installment: 53_478_818},
    {months: 6, interest: 'capitalised', installment: 55_103_372},
    {months: 8, interest: 'paid', installment: 54_890_417},
    {months: 8, interest: 'capitalised', installment: 57_124_844},
  ] as const)(
    'with $months months of grace and interest $interest costs $installment',
    ({months, interest, installment}) => {
      const result = schedule({...programme, grace: {months, interest, withinTenor: true}});
      expect(result.installment).toBe(installment);
      expect(result.rows).toHaveLength(72);
    },
  );
});

describe('the three methods', () => {
  it.each([
    {principal: 500_000_000, rate: '6', months: 72, method: 'annuity', installment: 8_286_444},
    {principal: 100_000_000, rate: '6', months: 36, method: 'annuity', installment: 3_042_194},
    {principal: 100_000_000, rate: '6', months: 36, method: 'flat', installment: 3_277_778},
    {principal: 12_000_000, rate: '12', months: 12, method: 'annuity', installment: 1_066_185},
    {principal: 3_000_000_000, rate: '6', months: 72, method: 'equal-principal', installment: 56_666_667},
  ] as const)('$method of $principal over $months months at $rate % starts at $installment', (given) => {
    const {principal, rate, months, method, installment} = given;
    expect(schedule({principal, annualRatePercent: rate, months, method}).installment).toBe(installment);
  });

  it('takes interest to the rupiah where doubles would be one off', () => {
    // 1,500,000,479,381,247 × 6.254321 / 1200 = 7,817,903,748,503.5000…, a little above the half.
    const {rows} = schedule({
      principal: 1_500_000_479_381_247,
      annualRatePercent: '6.254321',
      months: 12,
      method: 'annuity',
    });
    expect(rows[0]?.interest).toBe(7_817_903_748_504);
  });

  it('takes both residues of a flat loan in the last row', () => {
    const {rows, totals} = schedule({principal: 1000, annualRatePercent: '10', months: 3, method: 'flat'});
    expect(rows.map((row) => [row.principal, row.interest])).toEqual([
      [333, 8],
      [333, 8],
      [334, 9],
    ]);
    expect(totals).toEqual({principal: 1000, interest: 25, capitalised: 0, total: 1025, cost: 25});
  });

  it('repays fewer rupiah than months in rows of zero and one', () => {
    const {rows} = schedule({principal: 2, annualRatePercent: '0', months: 4, method: 'equal-principal'});
    expect(rows.map((row) => row.principal)).toEqual([1, 1, 0, 0]);
  });

  it('repays everything in one month', () => {
    const {rows} = schedule({principal: 1_000_000, annualRatePercent: '12', months: 1, method: 'annuity'});
    expect(rows).toEqual([
      {number: 1, opening: 1_000_000, principal: 1_000_000, interest: 10_000, total: 1_010_000, closing: 0},
    ]);
  });
});

describe('grace', () => {
  const terms: LoanTerms = {
    principal: 1_000_000,
    annualRatePercent: '12',
    months: 4,
    method: 'equal-principal',
  };
  const within = (interest: Grace['interest']): Grace => ({months: 2, interest, withinTenor: true});

  it('asks for interest alone when it is paid', () => {
    expect(schedule({...terms, grace: within('paid')}).rows.map((row) => row.total)).toEqual([
      10_000, 10_000, 510_000, 505_000,
    ]);
  });

  it('adds interest to the balance, and interest on that, when it is capitalised', () => {
    const {rows, totals} = schedule({...terms, grace: within('capitalised')});
    expect(rows.slice(0, 2)).toEqual([
      {
        number: 1,
        opening: 1_000_000,
        principal: 0,
        interest: 0,
        total: 0,
        closing: 1_010_000,
        capitalised: 10_000,
      },
      {
        number: 2,
        opening: 1_010_000,
        principal: 0,
        interest: 0,
        total: 0,
        closing: 1_020_100,
        capitalised: 10_100,
      },
    ]);
    expect(rows[2]).not.toHaveProperty('capitalised');
    expect(totals).toEqual({
      principal: 1_020_100,
      interest: 15_302,
      capitalised: 20_100,
      total: 1_035_402,
      cost: 35_402,
    });
  });

  it('collects deferred interest, without interest on it, in the first row of repayment', () => {
    const {rows, installment} = schedule({...terms, grace: within('deferred')});
    expect(rows.map((row) => row.total)).toEqual([0, 0, 530_000, 505_000]);
    expect(installment).toBe(510_000);
  });

  it('costs nothing when it is free', () => {
    expect(schedule({...terms, grace: within('free')}).totals.interest).toBe(15_000);
  });

  it('comes before the tenor when it is not within it', () => {
    const {rows} = schedule({...terms, grace: {...within('paid'), withinTenor: false}});
    expect(rows.map((row) => row.principal)).toEqual([0, 0, 250_000, 250_000, 250_000, 250_000]);
  });
});

describe('a rounding unit', () => {
  const rounding = {unit: 1000, mode: 'up'} as const;

  it('makes the level installment a multiple, and the last row smaller', () => {
    const result = schedule({...programme, rounding});
    expect(result.installment).toBe(49_719_000);
    expect(result.rows.at(-2)?.total).toBe(49_719_000);
    expect(result.rows.at(-1)?.total).toBeLessThan(49_719_000);
  });

  it('makes the principal part a multiple where that is level', () => {
    const {rows} = schedule({
      principal: 1_000_000,
      annualRatePercent: '6',
      months: 3,
      method: 'equal-principal',
      rounding,
    });
    expect(rows.map((row) => row.principal)).toEqual([334_000, 334_000, 332_000]);
  });

  it('makes the flat installment a multiple and leaves interest as it is', () => {
    const {rows} = schedule({
      principal: 1_000_000,
      annualRatePercent: '6',
      months: 3,
      method: 'flat',
      rounding,
    });
    expect(rows.map((row) => [row.principal, row.interest])).toEqual([
      [334_000, 5000],
      [334_000, 5000],
      [332_000, 5000],
    ]);
  });

  it('stays the flat installment where interest is used up before the last row', () => {
    const {rows, installment} = schedule({
      principal: 4346,
      annualRatePercent: '1',
      months: 25,
      method: 'flat',
      grace: {months: 11, interest: 'paid', withinTenor: true},
      rounding: {unit: 10, mode: 'half-even'},
    });
    // Of 51 rupiah of interest in all, twelve rows take 4 each: 3 are left for row 24, and none for the last.
    expect(installment).toBe(310);
    expect(rows.slice(22).map((row) => [row.principal, row.interest, row.closing])).toEqual([
      [306, 4, 674],
      [307, 3, 367],
      [367, 0, 0],
    ]);
  });

  it('repays early when rounding up is large beside the loan', () => {
    const {rows} = schedule({
      principal: 1500,
      annualRatePercent: '0',
      months: 4,
      method: 'annuity',
      rounding,
    });
    expect(rows.map((row) => row.total)).toEqual([1000, 500, 0, 0]);
  });

  it('leaves the loan to the last row when rounding down leaves nothing', () => {
    const {rows} = schedule({
      principal: 1500,
      annualRatePercent: '12',
      months: 3,
      method: 'annuity',
      rounding: {unit: 1000, mode: 'down'},
    });
    expect(rows.map((row) => row.total)).toEqual([15, 15, 1515]);
  });
});
