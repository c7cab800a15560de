import type {RupiahProblem} from './read-rupiah.js';

/** Digits, bare or in groups of three with one separator throughout; a first group never starts with 0. */
const WHOLE = /^(?:\d+|[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*)$/;

/**
 * The rupiah that one written number makes, in units of 10^`zeros`.
 *
 * @param written - Digits with separators and perhaps a decimal part: `2.500`, `2,5`, `1,500.00`.
 * @param zeros - The zeros that the unit after it stands for; 0 where there is none.
 * @returns Whole rupiah or the reason for refusing. Exact: digits are moved, nothing is multiplied.
 */
export function readQuantity(written: string, zeros: number): number | RupiahProblem {
  let whole = written;
  let decimals = '';
  if (WHOLE.test(written)) {
    // 2.500 juta: 2,500 million, or two and a half?
    if (zeros && /^\d+\D\d{3}$/.test(written)) return 'ambiguous';
  } else {
    let mark;
    [, whole = '', mark = '', decimals = ''] = /^(.*)([.,])(\d+)$/.exec(written) ?? [];
    if (!WHOLE.test(whole) || whole.includes(mark)) return 'grouping';
    // Three digits can be a group or decimals, unless 0 stands before them and a unit after: 0,125 miliar.
    if (decimals.length === 3 && !(zeros && /^0+$/.test(whole))) return 'ambiguous';
    if (!zeros && decimals !== '00') {
      if (whole.length > 3) return 'fraction';
      return decimals.length < 3 ? 'ambiguous' : 'grouping';
    }
  }
  whole = whole.replace(/\D/g, '');
  if (/[1-9]/.test(decimals.slice(zeros))) return 'fraction';
  const amount = Number(whole + decimals.slice(0, zeros).padEnd(zeros, '0'));
  return Number.isSafeInteger(amount) ? amount : 'too-large';
}
