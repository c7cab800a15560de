import {writeCsv} from 'hucre/csv';
import type {Locale} from '../format/locale.js';
import type {OrderGroup} from './order-groups.js';
import {isSentence, type OrderText} from './sentences.js';

/**
 * A draft as CSV (RFC 4180) with a byte order mark: a head, and one record a product. Semicolons in Indonesian and commas in English,
 * as a spreadsheet of that language expects; amounts are digits alone. What a spreadsheet would take for a formula gets an apostrophe.
 */
export function orderAsCsv(groups: readonly OrderGroup[], locale: Locale, text: OrderText): string {
  const head = (
    [
      'supplier',
      'product',
      'quantity',
      'unit',
      'unitPrice',
      'priceKind',
      'subtotalRupiah',
      'noteColumn',
    ] as const
  ).map((key) => text(key));
  const rows = groups.flatMap(({partner, lines, note}) =>
    lines.map(({product, typed, quantity, unitPrice, priceKind, subtotal}) => [
      partner.name,
      product.name[locale],
      quantity ?? typed,
      product.unit[locale],
      unitPrice ?? '',
      priceKind !== null && isSentence(priceKind) ? text(priceKind) : (priceKind ?? ''),
      subtotal ?? '',
      note,
    ]),
  );
  const delimiter = locale === 'en' ? ',' : ';';
  return `${writeCsv([head, ...rows], {delimiter, bom: true, escapeFormulae: true})}\r\n`;
}
