import type {GraceInterest, LoanMethod, LoanTerms} from '@koperasi/loan';
import {parseRupiah} from '../format/parse-rupiah.js';
import {readMonths, readPercent} from '../format/read-fields.js';

/** A loan as a page writes it in attributes: texts, or the values of the properties. */
export interface LoanAttributes {
  principal: string | number | undefined;
  rate: string | number | undefined;
  months: string | number | undefined;
  method: string | undefined;
  graceMonths: string | number | undefined;
  graceInterest: string | undefined;
  /** The months of grace come before the tenor. */
  graceOutside: boolean;
}

/**
 * The terms that attributes name, not yet checked: `schedule()` refuses what is wrong or missing. undefined where the page
 * named neither an amount, a rate nor a tenor, and so wants no computation.
 */
export function readTerms(from: LoanAttributes): LoanTerms | undefined {
  const {principal, rate, months, graceMonths} = from;
  // Lit hands on null for an attribute that was removed.
  if (principal == null && rate == null && months == null) return undefined;
  const terms: LoanTerms = {
    principal: readAmount(principal),
    annualRatePercent: readPercent(String(rate ?? '')) ?? String(rate ?? ''),
    months: readMonths(String(months ?? '')) ?? NaN,
    method: from.method as LoanMethod,
  };
  if (graceMonths != null)
    terms.grace = {
      months: readGrace(graceMonths),
      interest: from.graceInterest as GraceInterest,
      withinTenor: !from.graceOutside,
    };
  return terms;
}

function readAmount(text: string | number | undefined): number {
  if (typeof text === 'number') return text;
  const reading = parseRupiah(text ?? '');
  return reading.ok ? reading.amount : NaN;
}

/** Months of grace, as people write months; none at all are a number, too. */
function readGrace(text: string | number): number {
  return Number(text) === 0 && String(text).trim() ? 0 : (readMonths(String(text)) ?? NaN);
}
