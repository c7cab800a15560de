import {monthlyFraction} from '../rate.js';
import type {LoanTerms} from '../terms.js';
import type {LoanScheme, SchemeRule, SchemeSource} from './loan-scheme.js';

/** What kind of rule terms break, for programs; the key of a sentence in a locale file. */
export type TermsViolationCode =
  | 'above-ceiling'
  | 'below-floor'
  | 'rate-above'
  | 'rate-differs'
  | 'tenor-above'
  | 'grace-outside'
  | 'operating-above-ceiling'
  | 'operating-above-principal';

/** A rule that terms break, as data. */
export interface TermsViolation {
  readonly code: TermsViolationCode;
  /** Path of the term: `principal`, `annualRatePercent`, `months`, `grace.months` or `operating`. */
  readonly field: string;
  /** Rupiah or months; a decimal string for a rate; both ends for grace. */
  readonly limit: number | string | {readonly min: number; readonly max: number};
  readonly actual: number | string;
  /** Where the rule was read. */
  readonly source: SchemeSource;
}

/** Terms and, where the scheme limits it, the part for operating costs in whole rupiah. */
export type SchemeTerms = LoanTerms & {readonly operating?: number | undefined};

function compareRates(a: string, b: string): number {
  const left = monthlyFraction(a);
  const right = monthlyFraction(b);
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * Lists what breaks a rule of the scheme; a rule that is not known breaks nothing, and a loan that asks for no grace
 * stays within every grace range.
 *
 * @param terms - Terms that `schedule` accepts.
 * @throws LoanError only for a rate that `schedule` refuses too
 */
export function checkTerms(scheme: LoanScheme, terms: SchemeTerms): TermsViolation[] {
  const {principal, annualRatePercent, months, grace, operating} = terms;
  const {ceiling, floor, rate, maxMonths, graceMonths, operatingCeiling} = scheme;
  const violations: TermsViolation[] = [];
  const report = (
    rule: SchemeRule,
    code: TermsViolationCode,
    field: string,
    limit: TermsViolation['limit'],
    actual: number | string,
  ): void => {
    const source =
      scheme.sources.find(({states}) => states === undefined || states.includes(rule)) ?? scheme.sources[0];
    if (source) violations.push({code, field, limit, actual, source});
  };

  if (ceiling !== null && principal > ceiling)
    report('ceiling', 'above-ceiling', 'principal', ceiling, principal);
  if (floor !== null && principal < floor) report('floor', 'below-floor', 'principal', floor, principal);
  if (rate) {
    const order = compareRates(annualRatePercent, rate.percent);
    const [code, broken] =
      rate.kind === 'at-most'
        ? (['rate-above', order > 0] as const)
        : (['rate-differs', order !== 0] as const);
    if (broken) report('rate', code, 'annualRatePercent', rate.percent, annualRatePercent);
  }
  if (maxMonths !== null && months > maxMonths) report('tenor', 'tenor-above', 'months', maxMonths, months);
  if (graceMonths && grace && grace.months > 0) {
    const outside = grace.months < graceMonths.min || grace.months > graceMonths.max;
    if (outside) report('grace', 'grace-outside', 'grace.months', graceMonths, grace.months);
  }
  if (operating !== undefined) {
    if (operatingCeiling !== null && operating > operatingCeiling) {
      report('operating', 'operating-above-ceiling', 'operating', operatingCeiling, operating);
    }
    if (operating > principal)
      report('operating', 'operating-above-principal', 'operating', principal, operating);
  }
  return violations;
}
