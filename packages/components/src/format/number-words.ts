import type {Locale} from './locale.js';

/** Indonesian number words from nol to sebelas, by value. */
export const INDONESIAN_ONES =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** Indonesian powers of a thousand, from ribu. */
export const INDONESIAN_SCALES = 'ribu juta miliar triliun kuadriliun'.split(' ');

const ENGLISH_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_SCALES = 'thousand million billion trillion quadrillion'.split(' ');

/**
 * A whole number in words, from 0 to `Number.MAX_SAFE_INTEGER`: `seratus lima puluh ribu`, `one hundred fifty thousand`.
 *
 * @throws RangeError for anything else.
 */
export function numberWords(number: number, locale: Locale = 'id'): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`Not a whole, safe amount: ${number}`);
  const isEnglish = locale === 'en';
  const scales = isEnglish ? ENGLISH_SCALES : INDONESIAN_SCALES;
  const below = isEnglish ? englishBelowThousand : indonesianBelowThousand;
  const words = [];
  for (let rest = number, scale = -1; rest; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (!group) continue;
    const unit = scales[scale] ?? '';
    words.unshift(!isEnglish && group === 1 && !scale ? 'seribu' : `${below(group)} ${unit}`.trim());
  }
  return words.join(' ') || below(0);
}

function indonesianBelowThousand(n: number): string {
  const then = (rest: number) => (rest ? ` ${indonesianBelowThousand(rest)}` : '');
  if (n < 12) return INDONESIAN_ONES[n] ?? '';
  if (n < 20) return `${INDONESIAN_ONES[n - 10]} belas`;
  if (n < 100) return `${INDONESIAN_ONES[Math.floor(n / 10)]} puluh${then(n % 10)}`;
  return `${n < 200 ? 'seratus' : `${INDONESIAN_ONES[Math.floor(n / 100)]} ratus`}${then(n % 100)}`;
}

function englishBelowThousand(n: number): string {
  if (n < 20) return ENGLISH_ONES[n] ?? '';
  if (n < 100) return `${ENGLISH_TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${ENGLISH_ONES[n % 10]}` : ''}`;
  return `${ENGLISH_ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` ${englishBelowThousand(n % 100)}` : ''}`;
}
