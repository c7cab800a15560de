import {readQuantity} from '../format/read-quantity.js';
import type {RupiahProblem} from '../format/read-rupiah.js';

/** Why a text is no number of units: `unknown-unit` never, since units are not written here. */
export type CountProblem = Exclude<RupiahProblem, 'unknown-unit'>;

/**
 * The whole number of units that a person wrote: `1000`, `1.000`, `1,000`; or why it is none. What could mean a fraction (`1,5`) is
 * refused, never rounded.
 */
export function readCount(text: string): number | CountProblem {
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (written === '') return 'empty';
  if (/^[-\u2012-\u2014\u2212] ?\d/.test(written)) return 'negative';
  if (!/^[\d.,'’ ]*\d$/.test(written)) return 'not-a-number';
  // Units come in no cents, so that one or two digits behind a mark can only be a fraction.
  if (/^\d+[.,]\d{1,2}$/.test(written)) return 'fraction';
  return readQuantity(written, 0) as number | CountProblem;
}
