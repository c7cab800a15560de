import {fill} from '../messages/fill.js';
import {interestWords} from '../messages/interest-words.js';
import {loanWords} from '../messages/loan-words.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** A sentence of a panel, with its `{names}` filled in. */
export type PanelText<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A panel's sentences in the page's language, saying interest or margin, loan or financing, as the scheme does. */
export function panelText<Key extends string>(
  {locale, simulation}: Pick<SimulatorView, 'locale' | 'simulation'>,
  messages: Readonly<Record<SimulatorView['locale'], Readonly<Record<Key, string>>>>,
): PanelText<Key> {
  const {wording} = simulation.scheme;
  const words = {...interestWords(locale, wording), ...loanWords(locale, wording)};
  return (key, values) => fill(messages[locale][key], {...words, ...values});
}
