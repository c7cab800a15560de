import type {Locale} from './locale.js';

const ONES = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = {
  id: ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['thousand', 'million', 'billion', 'trillion', 'quadrillion'],
};

/**
 * A whole number in words, from 0 to `Number.MAX_SAFE_INTEGER`: `seratus lima puluh ribu`, `one hundred fifty thousand`.
 *
 * @throws RangeError for anything else.
 */
export function numberWords(number: number, locale: Locale = 'id'): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`Not a whole, safe amount: ${number}`);
  const below = locale === 'en' ? englishBelowThousand : indonesianBelowThousand;
  const words = [];
  for (let rest = number, scale = -1; rest; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (!group) continue;
    const unit = SCALES[locale][scale] ?? '';
    words.unshift(locale === 'id' && group === 1 && !scale ? 'seribu' : `${below(group)} ${unit}`.trim());
  }
  return words.join(' ') || (ONES[locale][0] ?? '');
}

function indonesianBelowThousand(n: number): string {
  const then = (rest: number) => (rest ? ` ${indonesianBelowThousand(rest)}` : '');
  if (n < 12) return ONES.id[n] ?? '';
  if (n < 20) return `${ONES.id[n - 10]} belas`;
  if (n < 100) return `${ONES.id[Math.floor(n / 10)]} puluh${then(n % 10)}`;
  return `${n < 200 ? 'seratus' : `${ONES.id[Math.floor(n / 100)]} ratus`}${then(n % 100)}`;
}

function englishBelowThousand(n: number): string {
  if (n < 20) return ONES.en[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${ONES.en[n % 10]}` : ''}`;
  return `${ONES.en[Math.floor(n / 100)]} hundred${n % 100 ? ` ${englishBelowThousand(n % 100)}` : ''}`;
}
