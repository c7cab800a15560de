import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import type {Locale} from '../format/locale.js';
import type {OrderGroup} from './order-groups.js';
import {isSentence, type OrderText} from './sentences.js';

/** A draft as a message that a person sends: one paragraph a partner, one line a product. */
export function orderAsText(groups: readonly OrderGroup[], locale: Locale, text: OrderText): string {
  const paragraphs = groups.map(({partner, lines, note, total}) => {
    const rows = lines.map(({product, typed, quantity, subtotal, priceKind}) => {
      const many = quantity === null ? typed : groupDigits(quantity, locale);
      const kind = priceKind !== null && isSentence(priceKind) ? ` (${text(priceKind)})` : '';
      const worth = subtotal === null ? text('noPrice') : `${formatRupiah(subtotal, locale)}${kind}`;
      return `- ${product.name[locale]}: ${many} ${product.unit[locale]}, ${worth}`;
    });
    const isPriced = total.amount !== null && total.unpriced < lines.length;
    return [
      partner.name,
      ...rows,
      ...(isPriced ? [`${text('total')}: ${formatRupiah(total.amount!, locale)}`] : []),
      ...(isPriced && total.unpriced > 0 ? [text('unpriced', {count: total.unpriced})] : []),
      ...(note.trim() ? [text('noteSaid', {note: note.trim()})] : []),
    ].join('\n');
  });
  return [text('sheetTitle'), ...paragraphs, text('priceOfDay'), text('sheetNotSent')]
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}
