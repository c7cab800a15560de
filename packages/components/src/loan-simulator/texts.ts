import {spellIndonesian} from '../format/indonesian-words.js';
import {simulatorId, type FirstMessages} from '../messages/loan-simulator.id.js';

/** What the simulator says in one language. */
export interface SimulatorTexts {
  messages: FirstMessages;
  /** Whole rupiah in words. */
  spell(amount: number): string;
}

/** Indonesian comes with the element, English on demand. */
export const simulatorTexts = {
  id: {messages: simulatorId, spell: spellIndonesian} satisfies SimulatorTexts,
  en: async (): Promise<SimulatorTexts> => (await import('./texts.en.js')).simulatorTextsEn,
};
