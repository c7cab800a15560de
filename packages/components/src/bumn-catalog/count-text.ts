import {groupDigits} from '../format/group-digits.js';
import type {CatalogView} from './view.js';

/** `12 dari 25 produk`. */
export function countText({text, products, total, locale}: CatalogView): string {
  const count = products.length;
  const written = (value: number): string => groupDigits(value, locale);
  if (count !== total) return text('countOf', {count: written(count), total: written(total)});
  return text(count === 1 ? 'countOne' : 'count', {count: written(count)});
}
