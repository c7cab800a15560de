import {LoanError} from '../errors.js';
import {requireRows} from '../require-amounts.js';
import type {Murabahah} from './murabahah.js';
import {requireWhole} from './require-whole.js';

/** What a buyer owes who pays everything at once; all amounts in whole rupiah. */
export interface MurabahahSettlement {
  afterMonth: number;
  /** Still to be paid of the selling price, without any discount. */
  receivable: number;
  /** The part of it that is cost. */
  costLeft: number;
  /** The part of it that is margin, by the recognition of the akad. */
  marginLeft: number;
  /** What the seller takes off; null while not known. */
  discount: number | null;
  /** What is to be paid: `receivable − discount`; null while the discount is not known. */
  due: number | null;
}

/**
 * Settles a murabahah before its time. Nothing but the seller's own word says how much is taken off, so no discount is
 * assumed: null leaves `due` open, 0 says that there is none.
 *
 * @param discount - Whole rupiah, at most what is still receivable.
 * @throws LoanError `not-an-object`, `not-a-number`, `negative`, `not-whole`, `too-large`; `not-in-tenor` for a month
 *   after the last, `above-limit` for a discount above the receivable
 * @see docs/sources/sharia.md#settlement
 */
export function murabahahSettlement(
  akad: Murabahah,
  at: {afterMonth: number},
  discount: number | null,
): MurabahahSettlement {
  if (Object(akad) !== akad) throw new LoanError('not-an-object', 'akad');
  requireRows(akad.rows, 'akad.rows', ['principal', 'interest']);
  if (Object(at) !== at) throw new LoanError('not-an-object', 'at');
  const {afterMonth} = at;
  requireWhole(afterMonth, 'afterMonth');
  if (afterMonth > akad.rows.length)
    throw new LoanError('not-in-tenor', 'afterMonth', 'must not be after the last month');
  const toCome = akad.rows.slice(afterMonth);
  const costLeft = toCome.reduce((sum, {principal}) => sum + principal, 0);
  const marginLeft = toCome.reduce((sum, {interest}) => sum + interest, 0);
  const receivable = costLeft + marginLeft;
  const settled = {afterMonth, receivable, costLeft, marginLeft};
  if (discount === null) return {...settled, discount, due: null};
  requireWhole(discount, 'discount');
  if (discount > receivable)
    throw new LoanError('above-limit', 'discount', 'must be at most the receivable that is left');
  return {...settled, discount, due: receivable - discount};
}
