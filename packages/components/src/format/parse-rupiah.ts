import {readRupiah, type RupiahReading} from './read-rupiah.js';
import {readWords} from './read-words.js';

export type {RupiahProblem, RupiahReading} from './read-rupiah.js';

/**
 * Reads what people type, paste and dictate: `3.000.000.000`, `Rp 3.000.000.000,-`, `IDR 1,500,000.00`, `2,5 miliar`, `500rb`,
 * `1 miliar 500 juta`, `satu setengah miliar`. Never guesses: a dot or comma before exactly three digits groups thousands, a decimal part counts only
 * before a unit or as `,00` / `.00`, and what could mean two amounts is refused. Exact (digits, no floats); never throws.
 */
export function parseRupiah(text: string): RupiahReading {
  return readRupiah(text, readWords);
}
