import {wordsByThousands} from './by-thousands.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = 'thousand million billion trillion quadrillion'.split(' ');

/** An amount of whole rupiah in English words: `three billion rupiah`. */
export function spellEnglish(amount: number): string {
  return `${wordsByThousands(amount, SCALES, below)} rupiah`;
}

function below(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${ONES[n % 10]}` : ''}`;
  return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` ${below(n % 100)}` : ''}`;
}
