import {spellIndonesian} from '../format/indonesian-words.js';
import {monthsId} from '../format/months.id.js';
import {simulatorId, type FirstMessages} from '../messages/loan-simulator.id.js';

/** What the simulator says in one language. */
export interface SimulatorTexts {
  messages: FirstMessages;
  /** Names of the months, from January. */
  months: readonly string[];
  /** Whole rupiah in words. */
  spell(amount: number): string;
}

/** Indonesian comes with the element, English on demand. */
export const simulatorTexts = {
  id: {messages: simulatorId, months: monthsId, spell: spellIndonesian} satisfies SimulatorTexts,
  en: async (): Promise<SimulatorTexts> => (await import('./texts.en.js')).simulatorTextsEn,
};
