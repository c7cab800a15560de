import type {InstallmentRow} from '../installment-row.js';
import {divideRounded} from '../rounding.js';
import type {RoundingMode} from '../terms.js';
import {impliedRate, rateScale} from './implied-rate.js';
import type {MarginRecognition} from './murabahah-terms.js';

/** What is spread: whole rupiah, `financed + margin` being the sum of the payments. */
export interface Receivable {
  readonly financed: number;
  readonly margin: number;
  readonly payments: readonly number[];
}

/** A month's margin before it is held to what is left of it. */
type MarginShare = (payment: number, opening: number) => number;

function proportionally({financed, margin}: Receivable, mode: RoundingMode): MarginShare {
  const all = BigInt(financed) + BigInt(margin);
  return (payment) => Number(divideRounded(BigInt(payment) * BigInt(margin), all, mode));
}

function asAnnuity({financed, payments}: Receivable, mode: RoundingMode): MarginShare {
  const rate = impliedRate(financed, payments);
  return (_, opening) => Number(divideRounded(BigInt(opening) * rate, rateScale, mode));
}

const shares = {annuity: asAnnuity, proportional: proportionally};

/**
 * One row for each payment: `principal` is its part of the cost, `interest` its part of the margin, both never below 0;
 * the last row takes both residues.
 *
 * @see docs/sources/sharia.md#recognition
 */
export function recognisedRows(
  receivable: Receivable,
  recognition: MarginRecognition,
  mode: RoundingMode,
): InstallmentRow[] {
  const shareOf = shares[recognition](receivable, mode);
  let opening = receivable.financed;
  let marginLeft = receivable.margin;
  return receivable.payments.map((total, at) => {
    const dueAfter = opening + marginLeft - total;
    const share = Math.min(shareOf(total, opening), marginLeft, total);
    // No more margin may be left than the payments to come can carry.
    const interest = Math.max(share, marginLeft - dueAfter);
    const principal = total - interest;
    const row = {number: at + 1, opening, principal, interest, total, closing: opening - principal};
    opening = row.closing;
    marginLeft -= interest;
    return row;
  });
}
