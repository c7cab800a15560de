import {fill} from '../messages/fill.js';
import {tableId, type TableMessages} from '../messages/installment-table.id.js';
import type {TableText} from './view.js';

/** Indonesian comes with the element, English on demand. */
export const languages = {
  id: tableId,
  en: async (): Promise<TableMessages> => (await import('../messages/installment-table.en.js')).tableEn,
};

/** Looks sentences up, with the word for what a loan costs filled in: interest or, for a sharia scheme, margin. */
export function sentences(messages: TableMessages, wording: 'interest' | 'margin'): TableText {
  const words =
    wording === 'margin'
      ? {interest: messages.margin, Interest: messages.Margin}
      : {interest: messages.interest, Interest: messages.Interest};
  return (key, values) => fill(messages[key], {...words, ...values});
}
