import type {ExplanationStep} from '@koperasi/loan';
import type {workingMessages} from '../messages/working-panel.js';

/** Symbols that formulas use, by the message that says what each stands for. */
const symbols = {
  P: 'symbolP',
  r: 'symbolR',
  i: 'symbolI',
  iₖ: 'symbolEachRate',
  t: 'symbolT',
  g: 'symbolG',
  n: 'symbolN',
  B: 'symbolB',
  'A′': 'symbolUnrounded',
  A: 'symbolA',
  v: 'symbolV',
  S: 'symbolS',
  Z: 'symbolZ',
  'Z₀': 'symbolDeferred',
  'Z₁…ₙ': 'symbolAllInterest',
  'Q′': 'symbolUnroundedPart',
  Q: 'symbolQ',
  'Q₁': 'symbolEqualPart',
  u: 'symbolU',
  y: 'symbolY',
  Σ: 'symbolSum',
  '⌊': 'symbolRounded',
} as const satisfies Record<string, keyof (typeof workingMessages)['id']>;

// What stands for another sign, or for all that lie between.
const shownAs: Partial<Record<keyof typeof symbols, string>> = {'⌊': '⌊ ⌉', iₖ: 'i₁ … iₖ'};

/** The symbols that occur in the steps with the messages that explain them, in the order of the table. */
export function symbolsIn(
  steps: readonly ExplanationStep[],
): readonly (readonly [symbol: string, message: (typeof symbols)[keyof typeof symbols]])[] {
  const used = new Set(steps.flatMap(({formula}) => formula.match(/[A-Za-zΣ](?:′|₁…ₙ|[₀₁ₖ])?|[⌊⌈]/g) ?? []));
  if (used.has('⌈')) used.add('⌊');
  return (Object.entries(symbols) as [keyof typeof symbols, (typeof symbols)[keyof typeof symbols]][])
    .filter(([symbol]) => used.has(symbol))
    .map(([symbol, message]) => [shownAs[symbol] ?? symbol, message] as const);
}
