import {copyText} from '../export/copy-text.js';
import {saveFile} from '../export/save-file.js';
import type {Locale} from '../format/locale.js';
import type {OrderDesk} from './order-desk.js';
import {orderAsText} from './order-text.js';
import type {OrderText} from './sentences.js';

/** Prints, copies or saves the draft, and says what came of it. */
export async function handOver(
  desk: OrderDesk,
  how: 'print' | 'copy' | 'download',
  locale: Locale,
  text: OrderText,
): Promise<void> {
  const {groups} = desk.grouped;
  desk.byHand = undefined;
  desk.say(undefined);
  try {
    if (how === 'print') {
      const {printOrders} = await import('./print-orders.js');
      if (!(await printOrders(groups, locale, text))) desk.say({key: 'notPrinted', values: {}, failed: true});
    } else if (how === 'copy') {
      const message = orderAsText(groups, locale, text);
      if (await copyText(message)) desk.say({key: 'copied', values: {}});
      else {
        desk.byHand = message;
        desk.focus = '#by-hand';
        desk.say({key: 'copyByHand', values: {}, failed: true});
      }
    } else {
      const {orderAsCsv} = await import('./order-csv.js');
      const name = `${text('fileName')}.csv`;
      saveFile(name, orderAsCsv(groups, locale, text), 'text/csv');
      desk.say({key: 'saved', values: {name}});
    }
  } catch {
    // A part of this element that could not be fetched.
    desk.say({key: 'notDone', values: {}, failed: true});
  }
}
