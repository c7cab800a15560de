export type {ScheduleChecks} from './checks.js';
export {annuityInstallment, monthlyRate} from './annuity-installment.js';
export {Decimal} from './decimal.js';
export {LoanError, type LoanErrorCode} from './errors.js';
export type {InstallmentRow} from './installment-row.js';
export {Schedule, schedule} from './schedule.js';
export type {ScheduleTotals} from './totals.js';
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
