import type {DatedRow} from '../dates/dated-schedule.js';
import {quotedPercent} from './explained-values.js';
import type {ExplainedValue} from './explanation.js';
import type {WorkedLoan} from './worked-loan.js';

/** Symbols and numbers of a month's interest on one rupiah: of a twelfth of a year, or of the days of a row. */
export interface RateParts {
  readonly formula: string;
  readonly working: string;
  readonly values: Readonly<Record<string, ExplainedValue>>;
}

/** The yearly rate and what it is multiplied with, both exact: a quotient such as 7 % / 12 has no end in decimals. */
export function rateParts({terms}: WorkedLoan, row: DatedRow | null): RateParts {
  const yearly = quotedPercent(terms.annualRatePercent);
  if (row === null) return {formula: 'r / 12', working: '{yearly} / 12', values: {yearly}};
  const {numerator, denominator} = row.yearFraction;
  return {
    formula: 'r × y',
    working: '{yearly} × {part}',
    values: {
      yearly,
      part: {value: `${numerator}/${denominator}`, unit: 'fraction', exact: true},
      days: {value: row.days, unit: 'days', exact: true},
    },
  };
}
