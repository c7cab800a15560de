import type {Grace, LoanMethod} from '../terms.js';

/** What a payment beyond the installment is for. See docs/sources/changes.md#extra-payments. */
export type ExtraPaymentEffect = 'shorter-tenor' | 'smaller-installment';

/** Paid once, on top of the installment of a month. */
export interface SingleExtraPayment {
  /** Number of the row, from 1, grace included. */
  month: number;
  /** Whole rupiah; more than is owed then is refused. */
  amount: number;
  effect: ExtraPaymentEffect;
}

/** Paid again and again, on top of the installment, until the loan is gone. */
export interface RepeatedExtraPayment {
  /** Number of the first row, from 1. */
  fromMonth: number;
  /** Number of the last row in which it may be paid; the end of the loan where left out. */
  untilMonth?: number;
  /** Months from one to the next; 1 where left out. */
  every?: number;
  /** Whole rupiah; the last one is what is still owed. */
  amount: number;
  effect: ExtraPaymentEffect;
}

/** A payment beyond the installment. */
export type ExtraPayment = SingleExtraPayment | RepeatedExtraPayment;

/** Another rate from a row on, agreed at the start or later. */
export interface StepRate {
  /** Number of the first row that bears it. */
  fromMonth: number;
  /** Percent a year as a decimal string. */
  annualRatePercent: string;
}

/** A part of the principal that is paid out. */
export interface Stage {
  /** 0 for the day of disbursement, else the number of the row on whose due date it is paid out. */
  month: number;
  /** Whole rupiah. */
  amount: number;
}

/** New terms for what is owed. What is left out stays: the last month, the rate, the method; but no grace goes on. */
export interface Restructuring {
  /** Number of the first row under the new terms. */
  fromMonth: number;
  /** Tenor from that row on, as `LoanTerms.months` is. */
  months?: number;
  annualRatePercent?: string;
  method?: LoanMethod;
  grace?: Grace;
}

/** What happens to a loan on its way; months are numbers of rows. */
export interface LoanChanges {
  /** In any order; several may fall in one month. */
  extraPayments?: readonly ExtraPayment[];
  /** By month. */
  stepRates?: readonly StepRate[];
  /** Together the principal, the first at month 0. Left out: all of it at month 0. */
  stages?: readonly Stage[];
  /** By month. */
  restructurings?: readonly Restructuring[];
  /** All that is owed is paid with this row, which is the last; later interest is not taken. See `settlement`. */
  settlement?: {afterMonth: number};
}
