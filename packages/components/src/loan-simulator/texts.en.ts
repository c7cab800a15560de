import {spellEnglish} from '../format/english-words.js';
import {monthsEn} from '../format/months.en.js';
import {simulatorEn} from '../messages/loan-simulator.en.js';
import type {SimulatorTexts} from './texts.js';

/** The simulator in English. */
export const simulatorTextsEn: SimulatorTexts = {
  messages: simulatorEn,
  months: monthsEn,
  spell: spellEnglish,
};
