import type {Locale} from '../format/locale.js';
import type {SimulatorMessages} from '../messages/loan-simulator.id.js';
import type {Draft} from './draft.js';
import type {Field, Simulation} from './simulation.js';

/** What the parts of the simulator need to draw themselves. */
export interface SimulatorView {
  /** Name of the whole: its label's text, or the element's own. */
  name: string;
  /** Choices of the page or the person that cannot be used. */
  unusable: readonly string[];
  /** The loan to show: the present one, or the last while a person is in the middle of an entry. */
  shown: Simulation['result'];
  /** ISO date. */
  today: string;
  /** Name under which the page's address may carry the simulation; undefined where the page does not want that. */
  share: string | undefined;
  announcement: string;
  detailFailed: boolean;
  draft: Draft;
  simulation: Simulation;
  locale: Locale;
  disabled: boolean;
  required: boolean;
  /** A sentence, with its `{names}` filled in. */
  text(key: keyof SimulatorMessages, values?: Readonly<Record<string, string | number>>): string;
  /** The sentence to show at a field, once the person has left it; '' where there is none. */
  problem(field: Field): string;
  /** Rules, fields and sentences of the other schemes, once they are loaded. */
  more: typeof import('./more-schemes.js') | undefined;
  /** Names of the months, from January. */
  months: readonly string[];
  /** The date field, once it is loaded. */
  detail: typeof import('./detail.js') | undefined;
  /** An amount in words. */
  spell(amount: number): string;
  /** A person chose a scheme in the list. */
  choose(list: HTMLSelectElement): void;
  /** A person pressed a key in a field. */
  press(event: KeyboardEvent): void;
  /** A person changed something. */
  edit(change: Partial<Draft>): void;
  /** A person left a field: from now on it says what is wrong with it. */
  leave(field: Field): void;
}
