import {fill} from '../messages/fill.js';
import {interestWords} from '../messages/interest-words.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** A sentence of a panel, with its `{names}` filled in. */
export type PanelText<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A panel's sentences in the page's language, saying interest or margin as the scheme does. */
export function panelText<Key extends string>(
  {locale, simulation}: Pick<SimulatorView, 'locale' | 'simulation'>,
  messages: Readonly<Record<SimulatorView['locale'], Readonly<Record<Key, string>>>>,
): PanelText<Key> {
  const words = interestWords(locale, simulation.scheme.wording);
  return (key, values) => fill(messages[locale][key], {...words, ...values});
}
