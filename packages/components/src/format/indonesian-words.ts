import {wordsByThousands} from './by-thousands.js';

/** Indonesian number words from nol to sebelas, by value. */
export const INDONESIAN_ONES =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** Indonesian powers of a thousand, from ribu. */
export const INDONESIAN_SCALES = 'ribu juta miliar triliun kuadriliun'.split(' ');

/** A whole number in Indonesian words, from 0 to `Number.MAX_SAFE_INTEGER`: `seratus lima puluh ribu`. */
export function indonesianWords(number: number): string {
  const words = wordsByThousands(number, INDONESIAN_SCALES, below);
  return Math.floor(number / 1000) % 1000 === 1 ? words.replace('satu ribu', 'seribu') : words;
}

/** An amount of whole rupiah in Indonesian words (terbilang): `tiga miliar rupiah`. */
export function spellIndonesian(amount: number): string {
  return `${indonesianWords(amount)} rupiah`;
}

function below(n: number): string {
  const then = (rest: number) => (rest ? ` ${below(rest)}` : '');
  if (n < 12) return INDONESIAN_ONES[n] ?? '';
  if (n < 20) return `${INDONESIAN_ONES[n - 10]} belas`;
  if (n < 100) return `${INDONESIAN_ONES[Math.floor(n / 10)]} puluh${then(n % 10)}`;
  return `${n < 200 ? 'seratus' : `${INDONESIAN_ONES[Math.floor(n / 100)]} ratus`}${then(n % 100)}`;
}
