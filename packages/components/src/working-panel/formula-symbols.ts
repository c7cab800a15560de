import type {ExplanationStep} from '@koperasi/loan';
import type {workingMessages} from '../messages/working-panel.js';

/** Symbols that formulas use, by the message that says what each stands for. */
const symbols = {
  P: 'symbolP',
  r: 'symbolR',
  i: 'symbolI',
  t: 'symbolT',
  g: 'symbolG',
  n: 'symbolN',
  B: 'symbolB',
  'A′': 'symbolUnrounded',
  A: 'symbolA',
  v: 'symbolV',
  S: 'symbolS',
  Z: 'symbolZ',
  Q: 'symbolQ',
  u: 'symbolU',
  y: 'symbolY',
  Σ: 'symbolSum',
  '⌊': 'symbolRounded',
} as const satisfies Record<string, keyof (typeof workingMessages)['id']>;

/** The symbols that occur in the steps with the messages that explain them, in the order of the table. */
export function symbolsIn(
  steps: readonly ExplanationStep[],
): readonly (readonly [symbol: string, message: (typeof symbols)[keyof typeof symbols]])[] {
  const used = new Set(steps.flatMap(({formula}) => formula.match(/\p{L}′?|[⌊⌈]/gu) ?? []));
  if (used.has('⌈')) used.add('⌊');
  return (Object.entries(symbols) as [keyof typeof symbols, (typeof symbols)[keyof typeof symbols]][])
    .filter(([symbol]) => used.has(symbol))
    .map(([symbol, message]) => [symbol === '⌊' ? '⌊ ⌉' : symbol, message] as const);
}
