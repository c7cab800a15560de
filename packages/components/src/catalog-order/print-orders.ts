import {printAlone} from '../export/print-alone.js';
import type {Locale} from '../format/locale.js';
import type {OrderGroup} from './order-groups.js';
import './order-sheet.define.js';
import type {OrderText} from './sentences.js';

/**
 * Prints a draft as a paper of its own.
 *
 * @returns Whether the browser began to print.
 */
export function printOrders(
  groups: readonly OrderGroup[],
  locale: Locale,
  text: OrderText,
): Promise<boolean> {
  const sheet = Object.assign(document.createElement('kop-order-sheet'), {groups, locale, text});
  sheet.lang = locale;
  return printAlone(sheet, {ready: () => sheet.updateComplete});
}
