import {describe, expect, it} from 'vitest';
import {Simulation, type SimulationInput} from '@koperasi/contract';
import {schemeById} from '@koperasi/loan';
import {ProblemError} from '../api/problem-error.ts';
import {simulation} from './simulation.ts';

const threeBillion: SimulationInput = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
};

function refusal(input: SimulationInput): unknown {
  try {
    simulation(input, null);
  } catch (error) {
    if (error instanceof ProblemError) return {code: error.code, errors: error.errors};
  }
  return 'not refused';
}

describe('a simulation', () => {
  it.each([
    {annualRatePercent: '6', months: 72, installment: 49_718_664},
    {annualRatePercent: '3', months: 120, installment: 28_968_223},
  ])('of Rp3 billion at $annualRatePercent % over $months months costs $installment a month', (terms) => {
    const made = simulation({...threeBillion, ...terms}, null);
    expect(made.installment).toBe(terms.installment);
    expect(made.rows).toHaveLength(terms.months);
    expect(made.rows.at(-1)?.closing).toBe(0);
    expect(Simulation.safeParse(made).success).toBe(true);
  });

  it('says what a flat rate of 6 percent over 36 months is in truth: 11.08 percent', () => {
    const made = simulation({...threeBillion, months: 36, method: 'flat'}, null);
    expect(made.nominalPercent).toBeCloseTo(11.08, 2);
  });

  it('lists the rules that it breaks, by the names of the request, and computes all the same', () => {
    const {violations, installment} = simulation(
      {...threeBillion, months: 84, annualRatePercent: '3', operatingExpenditure: 600_000_000},
      schemeById('pmk-49-2025')!,
    );
    expect(violations).toEqual([
      {code: 'rate-differs', field: 'annualRatePercent', limit: '6', actual: '3'},
      {code: 'tenor-above', field: 'months', limit: 72, actual: 84},
      {
        code: 'operating-above-ceiling',
        field: 'operatingExpenditure',
        limit: 500_000_000,
        actual: 600_000_000,
      },
    ]);
    expect(installment).toBeGreaterThan(0);
  });

  it('says that an installment due on Saturday 12 December 2026 is payable on Monday the 14th', () => {
    const dates = {
      disbursedOn: '2026-11-24',
      dueDay: 12,
      dayCount: 'actual/365',
      interest: 'monthly',
      payment: 'nominal',
    } as const;
    const {rows} = simulation({...threeBillion, dates}, null);
    expect(rows[0]).toMatchObject({dueOn: '2026-12-12', payableOn: '2026-12-14'});
    expect(rows[1]).toMatchObject({dueOn: '2027-01-12', payableOn: '2027-01-12'});
  });

  it('shows interest that joined the balance in the rows of a capitalised grace alone', () => {
    const {rows} = simulation(
      {...threeBillion, grace: {months: 6, interest: 'capitalised', withinTenor: true}},
      null,
    );
    expect(rows[0]).toEqual({
      number: 1,
      opening: 3_000_000_000,
      principal: 0,
      interest: 0,
      total: 0,
      closing: 3_015_000_000,
      capitalised: 15_000_000,
    });
    // 15,000,000 + 15,075,000 + 15,150,375 + 15,226,127 + 15,302,258 + 15,378,769, each rounded in its month.
    expect(rows[6]?.opening).toBe(3_091_132_529);
    expect(rows[6]).not.toHaveProperty('capitalised');
  });
});

describe('terms that make no schedule', () => {
  it.each([
    [{...threeBillion, annualRatePercent: '150'}, '#/annualRatePercent', 'above-limit'],
    [
      {...threeBillion, grace: {months: 72, interest: 'paid', withinTenor: true} as const},
      '#/grace/months',
      'grace-too-long',
    ],
    [
      {
        ...threeBillion,
        dates: {
          disbursedOn: '2026-11-24',
          firstDueOn: '2026-11-24',
          dayCount: 'actual/365',
          interest: 'monthly',
          payment: 'nominal',
        } as const,
      },
      '#/dates/firstDueOn',
      'before-disbursement',
    ],
    [{...threeBillion, operatingExpenditure: 3_000_000_001}, '#/operatingExpenditure', 'above-principal'],
    [
      {...threeBillion, principal: Number.MAX_SAFE_INTEGER, method: 'flat' as const},
      '#/principal',
      'too-large',
    ],
  ])('are refused where they are wrong: %#', (input, pointer, code) => {
    expect(refusal(input)).toEqual({
      code: 'invalid-request',
      errors: [{pointer, code, detail: {id: expect.any(String) as string, en: expect.any(String) as string}}],
    });
  });
});
