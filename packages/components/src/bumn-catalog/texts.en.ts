import {monthsEn} from '../format/months.en.js';
import {catalogEn} from '../messages/bumn-catalog.en.js';
import type {CatalogTexts} from './texts.js';

/** The catalog in English. */
export const catalogTextsEn: CatalogTexts = {messages: catalogEn, months: monthsEn};
