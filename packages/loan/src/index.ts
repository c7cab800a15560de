export type {ScheduleChecks} from './checks.js';
export {annuityInstallment, monthlyRate} from './annuity-installment.js';
export {Decimal} from './decimal.js';
export {LoanError, type LoanErrorCode} from './errors.js';
export type {InstallmentRow} from './installment-row.js';
export {monthlySchedule, Schedule} from './monthly-schedule.js';
export {schedule} from './schedule.js';
export type {ScheduleTotals} from './totals.js';
export {
  methods,
  type Grace,
  type GraceInterest,
  type LoanMethod,
  type LoanTerms,
  type MonthlyTerms,
  type Rounding,
  type RoundingMode,
  type RoundingUnit,
} from './terms.js';
export {
  checkTerms,
  defaultScheme,
  schemeById,
  schemes,
  type Bilingual,
  type LoanScheme,
  type NotStated,
  type SchemeRule,
  type SchemeSource,
  type SchemeStatus,
  type SchemeTerms,
  type TermsViolation,
  type TermsViolationCode,
} from './schemes/index.js';
export * from './dates/index.js';
export * from './cost/index.js';
export * from './changes/index.js';
export * from './capacity/index.js';
export * from './sharia/index.js';
export * from './explain/index.js';
export * from './comparison/index.js';
