const reasons = {
  'not-an-object': 'is not an object: pass the terms as a plain object',
  'not-a-number': 'is not a number: pass a whole number',
  'not-whole': 'has a fraction: pass a whole number',
  negative: 'is negative: pass a number from 0',
  zero: 'is zero: pass at least 1',
  'too-large': 'leads to amounts beyond Number.MAX_SAFE_INTEGER: lower the amount, the rate or the months',
  'not-a-decimal':
    "is not a decimal string: pass digits with at most 12 decimals after a dot, such as '6.25'",
  'above-limit': 'is above the limit: pass at most 100 percent or 1200 months',
  unknown: 'is not one of the known values: see the type LoanTerms',
  'not-a-boolean': 'is not true or false: pass one of them',
  'grace-too-long': 'leaves no month to repay in: keep it below months, or set grace.withinTenor to false',
};

/** What is wrong with a term, for programs; the key of a sentence in a locale file. */
export type LoanErrorCode = keyof typeof reasons;

/** Terms that cannot make a schedule. `field` is the path of the term to correct, such as `grace.months`. */
export class LoanError extends Error {
  // Set here: minifiers rename classes.
  override readonly name = 'LoanError';

  constructor(
    readonly code: LoanErrorCode,
    readonly field: string,
  ) {
    super(`${field} ${reasons[code]}.`);
  }
}
