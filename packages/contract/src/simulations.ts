import * as z from 'zod/mini';
import {route} from './route.js';
import {Count, Percent, PositiveRupiah, Rupiah} from './amounts.js';
import {Id, IsoDate, answer, openEnum, request, whole} from './values.js';

/** How a loan is repaid; nobody may assume one. */
export const loanMethods = ['annuity', 'equal-principal', 'flat'] as const;
export const LoanMethod = openEnum(loanMethods);
export const LoanMethodInput = z.enum(loanMethods);

/** Whole months, 1 to 1,200. */
export const Months = whole(z.gte(1), z.lte(1200));

/** Months at the start in which no principal falls due. */
export const GraceInput = request({
  months: z.int().check(z.gte(0), z.lte(1200)),
  interest: z.enum(['paid', 'capitalised', 'deferred', 'free']),
  withinTenor: z.boolean(),
});

/** When money moves. `interest` and `payment` as in the loan engine; there is no default for what nobody agreed on. */
export const LoanDatesInput = request({
  disbursedOn: IsoDate,
  firstDueOn: z.optional(IsoDate),
  dueDay: z.optional(z.int().check(z.gte(1), z.lte(31))),
  dayCount: z.enum(['30/360', '30E/360', '30/360 US', 'actual/365', 'actual/360', 'actual/actual ISDA']),
  interest: z.enum(['monthly', 'by-days']),
  payment: z.enum(['nominal', 'level']),
});

export const SimulationInput = request({
  scheme: z.optional(Id),
  principal: PositiveRupiah,
  operatingExpenditure: z.optional(Rupiah),
  annualRatePercent: Percent,
  months: Months,
  method: LoanMethodInput,
  grace: z.optional(GraceInput),
  dates: z.optional(LoanDatesInput),
});

/** One installment in whole rupiah. Dates stand only where the loan has a calendar; `payableOn` is the working day of the payment. */
export const InstallmentRow = answer({
  number: Count,
  dueOn: z.optional(IsoDate),
  payableOn: z.optional(IsoDate),
  opening: Rupiah,
  principal: Rupiah,
  interest: Rupiah,
  total: Rupiah,
  closing: Rupiah,
  capitalised: z.optional(Rupiah),
});

export const ScheduleTotals = answer({
  principal: Rupiah,
  interest: Rupiah,
  capitalised: Rupiah,
  total: Rupiah,
  cost: Rupiah,
});

/** A rule of the scheme that the terms break. */
export const SchemeViolation = answer({
  code: z.string(),
  field: z.string(),
  limit: z.union([z.number(), z.string(), answer({min: z.number(), max: z.number()})]),
  actual: z.union([z.number(), z.string()]),
});

/** What the loan engine says; it closes at 0. Rates are percent a year. */
export const Simulation = answer({
  installment: Rupiah,
  rows: z.array(InstallmentRow),
  totals: ScheduleTotals,
  nominalPercent: z.number(),
  effectivePercent: z.number(),
  violations: z.array(SchemeViolation),
});

/** Computes and stores nothing. */
export const simulateLoan = route({
  id: 'simulations.create',
  method: 'POST',
  path: '/simulations',
  body: SimulationInput,
  response: Simulation,
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
  computes: true,
});

export type SimulationInput = z.infer<typeof SimulationInput>;
export type Simulation = z.infer<typeof Simulation>;
export type InstallmentRow = z.infer<typeof InstallmentRow>;
