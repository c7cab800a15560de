export {schemeById, schemes} from './all-schemes.js';
export {defaultScheme} from './default-scheme.js';
export {checkTerms, type SchemeTerms, type TermsViolation, type TermsViolationCode} from './check-terms.js';
export type {
  Bilingual,
  LoanScheme,
  NotStated,
  SchemeRule,
  SchemeSource,
  SchemeStatus,
} from './loan-scheme.js';
