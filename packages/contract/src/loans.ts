import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {InstallmentRow, LoanMethod, ScheduleTotals} from './simulations.js';
import {Count, Percent, PositiveRupiah, Rupiah} from './amounts.js';
import {Id, Instant, IsoDate, Line, VillageCode, answer, openEnum, request} from './values.js';

/** A loan that was paid out. Amounts are whole rupiah. */
export const Loan = answer({
  id: Id,
  cooperative: VillageCode,
  application: Id,
  lender: Id,
  scheme: Id,
  principal: Rupiah,
  annualRatePercent: Percent,
  months: Count,
  method: LoanMethod,
  disbursedOn: IsoDate,
  state: openEnum(['active', 'paid-off']),
  paid: Rupiah,
  updatedAt: Instant,
});

/** Every installment, as agreed; the last closing balance is 0. */
export const LoanSchedule = answer({
  loan: Id,
  installment: Rupiah,
  rows: z.array(InstallmentRow),
  totals: ScheduleTotals,
});

/**
 * What a loan stands at on a day. Payments settle installments in their order, interest before principal in each; `arrears` is
 * what was due by then and not paid, `ahead` what was paid before it was due.
 */
export const LoanBalance = answer({
  loan: Id,
  on: IsoDate,
  outstandingPrincipal: Rupiah,
  paid: Rupiah,
  due: Rupiah,
  arrears: Rupiah,
  ahead: Rupiah,
  next: z.nullable(answer({number: Count, dueOn: IsoDate, amount: Rupiah})),
});

export const Repayment = answer({
  id: Id,
  loan: Id,
  amount: PositiveRupiah,
  paidOn: IsoDate,
  reference: z.nullable(z.string()),
  recordedAt: Instant,
});

export const RepaymentInput = request({
  amount: PositiveRupiah,
  paidOn: IsoDate,
  reference: z.optional(z.nullable(Line)),
});

const readers = ['board', 'city-office', 'partner'] as const;
const all = request({cooperative: VillageCode});
const one = request({cooperative: VillageCode, loan: Id});

export const listLoans = route({
  id: 'loans.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loans',
  params: all,
  query: request({...pageQuery, state: z.optional(z.enum(['active', 'paid-off']))}),
  response: page(Loan),
  status: 200,
  roles: readers,
  paged: true,
});

export const getLoan = route({
  id: 'loans.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loans/{loan}',
  params: one,
  response: Loan,
  status: 200,
  roles: readers,
});

export const getLoanSchedule = route({
  id: 'loans.schedule',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loans/{loan}/schedule',
  params: one,
  response: LoanSchedule,
  status: 200,
  roles: readers,
});

/** The server's today when `on` is left out. */
export const getLoanBalance = route({
  id: 'loans.balance',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loans/{loan}/balance',
  params: one,
  query: request({on: z.optional(IsoDate)}),
  response: LoanBalance,
  status: 200,
  roles: readers,
});

export const listRepayments = route({
  id: 'loans.listRepayments',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loans/{loan}/repayments',
  params: one,
  query: request(pageQuery),
  response: page(Repayment),
  status: 200,
  roles: readers,
  paged: true,
});

/** Recorded by the lender that received it. More than what the schedule still asks for is refused. */
export const recordRepayment = route({
  id: 'loans.recordRepayment',
  method: 'POST',
  path: '/cooperatives/{cooperative}/loans/{loan}/repayments',
  params: one,
  body: RepaymentInput,
  response: Repayment,
  status: 201,
  roles: ['partner'],
});

export type Loan = z.infer<typeof Loan>;
export type LoanSchedule = z.infer<typeof LoanSchedule>;
export type LoanBalance = z.infer<typeof LoanBalance>;
export type Repayment = z.infer<typeof Repayment>;
export type RepaymentInput = z.infer<typeof RepaymentInput>;
