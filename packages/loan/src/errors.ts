const reasons = {
  'not-an-object': 'must be a plain object',
  'not-a-number': 'must be a number',
  'not-whole': 'must be a whole number',
  negative: 'must not be negative',
  zero: 'must be at least 1',
  'too-large': 'is too large: lower it',
  'not-a-decimal': 'must be a decimal string such as "6.25"',
  'above-limit': 'must be at most 100 percent or 1200 months',
  unknown: 'must be a value of LoanTerms',
  'not-a-boolean': 'must be true or false',
  'grace-too-long': 'must be less than months',
};

/** Wrong only where terms have more than a month's rate: whoever refuses them says why, so that other pages need not load it. */
type FurtherCode =
  | 'not-a-date'
  | 'two-first-dates'
  | 'before-disbursement'
  | 'beyond-calendar'
  | 'no-sign-change'
  | 'several-rates'
  | 'above-principal'
  | 'out-of-order'
  | 'not-in-tenor'
  | 'not-repayable'
  | 'too-small';

/** What is wrong with a term, for programs; the key of a sentence in a locale file. */
export type LoanErrorCode = keyof typeof reasons | FurtherCode;

/** Terms that cannot make a schedule. `field` is the path of the term to correct, such as `grace.months`. */
export class LoanError extends Error {
  // Set here: minifiers rename classes.
  override readonly name = 'LoanError';

  constructor(code: keyof typeof reasons, field: string);
  /** @param reason - Follows the field: "must be a date". */
  constructor(code: LoanErrorCode, field: string, reason: string);
  constructor(
    readonly code: LoanErrorCode,
    readonly field: string,
    reason: string = reasons[code as keyof typeof reasons],
  ) {
    super(`${field} ${reason}.`);
  }
}
