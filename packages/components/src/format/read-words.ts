import {INDONESIAN_ONES, INDONESIAN_SCALES, indonesianWords} from './indonesian-words.js';

/**
 * The amount that Indonesian number words make, as dictated or copied from a contract: `tiga miliar`, `seratus lima puluh ribu`,
 * `satu setengah juta`.
 *
 * @param text - Lower case, single spaces, no currency.
 * @returns Whole rupiah, or `undefined` for anything that is not one number in words.
 */
export function readWords(text: string): number | undefined {
  const words = separate(text);
  const [, count, unit = ''] = /^(?:(.+) )?setengah (.+)$/.exec(words) ?? [];
  if (!unit) return readNumber(words);
  const scale = INDONESIAN_SCALES.indexOf(unit);
  const whole = count ? readNumber(count) : 0;
  if (scale < 0 || whole === undefined || whole >= 1000) return undefined;
  const amount = (2 * whole + 1) * 500 * 1000 ** scale;
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Adds words up loosely, then accepts only what says the number back: `dua tiga juta`, two or three, does not. */
function readNumber(words: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ')) {
    const scale = INDONESIAN_SCALES.indexOf(word) + 1;
    if (scale) {
      total += (group + digit) * 1000 ** scale;
      group = digit = 0;
    } else if (word === 'belas') {
      group += 10;
    } else if (word === 'puluh' || word === 'ratus') {
      group += digit * (word === 'puluh' ? 10 : 100);
      digit = 0;
    } else {
      digit = INDONESIAN_ONES.indexOf(word);
    }
  }
  total += group + digit;
  const isSpellable = Number.isSafeInteger(total) && total >= 0;
  return isSpellable && separate(indonesianWords(total)) === words ? total : undefined;
}

/** Spells seribu as satu ribu, and milyar as miliar. */
function separate(text: string): string {
  return text.replace(/milyar/g, 'miliar').replace(/\bse(?=belas|puluh|ratus|ribu|juta|miliar)/g, 'satu ');
}
