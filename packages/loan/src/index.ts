export {annuityInstallment, monthlyRate} from './annuity-installment.js';
export {Decimal} from './decimal.js';
export {LoanError, type LoanErrorCode} from './errors.js';
export type {InstallmentRow} from './installment-row.js';
export {schedule, type Schedule} from './schedule.js';
export type {ScheduleChecks, ScheduleTotals} from './summary.js';
export {
  methods,
  type Grace,
  type GraceInterest,
  type LoanMethod,
  type LoanTerms,
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
