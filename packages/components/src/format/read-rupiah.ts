import {readQuantity} from './read-quantity.js';

/**
 * Why a text is not one amount of rupiah, and what the person who wrote it can do:
 * - `empty`: nothing is written, or only the currency. Write an amount.
 * - `not-a-number`: something that is no part of an amount. Write digits, as in 500.000.000 or 500 juta.
 * - `unknown-unit`: a word after the number that is no known unit. Use ribu, juta, miliar or triliun.
 * - `ambiguous`: two amounts are possible (`1,5`, `2.500 juta`, `2 juta 500`). Write every digit, or a unit after each number.
 * - `grouping`: the digits are not in groups of three (`1.50.000`). Look for a missing, extra or mixed separator.
 * - `fraction`: a part of one rupiah. Leave the sen out.
 * - `negative`: below zero. Leave the minus out.
 * - `too-large`: beyond 9,007,199,254,740,991, what a number can hold exactly. Look for extra zeros.
 */
export type RupiahProblem =
  | 'empty'
  | 'not-a-number'
  | 'unknown-unit'
  | 'ambiguous'
  | 'grouping'
  | 'fraction'
  | 'negative'
  | 'too-large';

/** What a text says: whole rupiah, from 0 to `Number.MAX_SAFE_INTEGER`, or the reason why it was not read. */
export type RupiahReading = {ok: true; amount: number} | {ok: false; reason: RupiahProblem};

/** Units from a thousand upwards, each a thousand of the one before. `M` is miliar: Indonesian wins over English. */
const UNITS = [
  /^(rb|ribu|k|thousand)$/,
  /^(jt|juta|million)$/,
  /^(m|mlr|mlyar|mil[iy]ar|bn|billion)$/,
  /^(t|tril[iy]un|trillion)$/,
];

/** A number and the word after it; a unit may be shortened with a dot. */
const PART = /([\d.,'’ ]*\d[.,]?) ?([a-z]*)\.? ?/y;

/**
 * `parseRupiah` without the words of a language, unless they are handed in: what a page loads first.
 *
 * @param readWords - Whole rupiah of a number in words, or undefined where it is none.
 */
export function readRupiah(text: string, readWords?: (text: string) => number | undefined): RupiahReading {
  const [, minusBefore, minusAfter, body = ''] =
    /^(-?) ?(?:rp\.?|idr|rupiah)? ?(-?) ?(.*?) ?(?:[.,][-=]+)? ?(?:rp|idr|rupiah)?$/.exec(plain(text)) ?? [];
  const minus = minusBefore || minusAfter;
  if (!body && !minus) return refuse('empty');
  const amount = readWords?.(body) ?? readParts(body);
  if (typeof amount === 'string') return refuse(amount);
  return minus ? refuse('negative') : {ok: true, amount};
}

/** One script for what looks alike: no invisible marks, ASCII for full-width forms, one kind of dash and of space. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The sum of numbers with falling units (`1 miliar 500 juta`), or of one number. */
function readParts(text: string): number | RupiahProblem {
  const parts: [number: string, zeros: number][] = [];
  for (let end = 0; end < text.length || !end;) {
    PART.lastIndex = end;
    const [matched, number = '', unit = ''] = PART.exec(text) ?? [];
    if (!matched) return 'not-a-number';
    const zeros = unit ? 3 * (UNITS.findIndex((spellings) => spellings.test(unit)) + 1) : 0;
    if (unit && !zeros) return 'unknown-unit';
    parts.push([number, zeros]);
    end += matched.length;
  }
  let total = 0;
  let room = Infinity;
  for (const [number, zeros] of parts) {
    const amount = readQuantity(number, zeros);
    if (typeof amount === 'string') return amount;
    // "2 juta 500" is said for 2.500.000 and written for 2.000.500; "500 ribu 1 juta" lists two amounts.
    if (parts.length > 1 && !(zeros && amount < room && amount % 10 ** zeros === 0)) return 'ambiguous';
    total += amount;
    room = 10 ** zeros;
  }
  return Number.isSafeInteger(total) ? total : 'too-large';
}

function refuse(reason: RupiahProblem): RupiahReading {
  return {ok: false, reason};
}
