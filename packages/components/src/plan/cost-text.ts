import type {Locale} from '../format/locale.js';
import {costMessages} from '../messages/cost-panel.js';
import {fill} from '../messages/fill.js';

/** A sentence about cost, in the scheme's word for it. */
export type CostText = (
  key: keyof (typeof costMessages)['id'],
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Sentences about cost in a language, saying interest or margin. */
export function costText(locale: Locale, wording: 'interest' | 'margin'): CostText {
  const messages = costMessages[locale];
  const words = {
    interest: messages[wording],
    Interest: messages[wording === 'margin' ? 'Margin' : 'Interest'],
  };
  return (key, values) => fill(messages[key], {...words, ...values});
}
