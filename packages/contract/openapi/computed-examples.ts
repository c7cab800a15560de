import type {LoanBalance, Simulation} from '@koperasi/contract';

/** Rp 60,000,000 at 3 percent over 6 months as an annuity, under a scheme that allows it. */
export const simulation: Simulation = {
  installment: 10_087_682,
  rows: [
    {
      number: 1,
      opening: 60_000_000,
      principal: 9_937_682,
      interest: 150_000,
      total: 10_087_682,
      closing: 50_062_318,
    },
    {
      number: 2,
      opening: 50_062_318,
      principal: 9_962_526,
      interest: 125_156,
      total: 10_087_682,
      closing: 40_099_792,
    },
    {
      number: 3,
      opening: 40_099_792,
      principal: 9_987_433,
      interest: 100_249,
      total: 10_087_682,
      closing: 30_112_359,
    },
    {
      number: 4,
      opening: 30_112_359,
      principal: 10_012_401,
      interest: 75_281,
      total: 10_087_682,
      closing: 20_099_958,
    },
    {
      number: 5,
      opening: 20_099_958,
      principal: 10_037_432,
      interest: 50_250,
      total: 10_087_682,
      closing: 10_062_526,
    },
    {
      number: 6,
      opening: 10_062_526,
      principal: 10_062_526,
      interest: 25_156,
      total: 10_087_682,
      closing: 0,
    },
  ],
  totals: {
    principal: 60_000_000,
    interest: 526_092,
    capitalised: 0,
    total: 60_526_092,
    cost: 526_092,
  },
  nominalPercent: 2.9999978325160708,
  effectivePercent: 3.041593463510328,
  violations: [],
};

/** `loa_unyur01` on 27 November 2026: the installment of November has not come in. */
export const balance: LoanBalance = {
  loan: 'loa_unyur01',
  on: '2026-11-27',
  outstandingPrincipal: 427_633_757,
  paid: 60_374_804,
  due: 68_999_776,
  arrears: 8_624_972,
  ahead: 0,
  next: {
    number: 9,
    dueOn: '2026-12-02',
    amount: 8_624_972,
  },
};
