import type {Locale} from '../format/locale.js';
import type {CatalogProduct} from './catalog-data.js';

/** `relevance` is what fits a search best, and the catalog's own order without one. */
export type SortOrder = 'relevance' | 'name' | 'price' | 'newest';

/** All of them, in the order in which they are offered. */
export const sortOrders: readonly SortOrder[] = ['relevance', 'name', 'price', 'newest'];

/** A copy in another order; what is not known comes last, and equals keep their order. */
export function sortProducts(
  products: readonly CatalogProduct[],
  order: SortOrder,
  locale: Locale,
): readonly CatalogProduct[] {
  if (order === 'relevance') return products;
  if (order === 'price')
    return [...products].sort(
      (one, other) => (one.price ?? Number.MAX_VALUE) - (other.price ?? Number.MAX_VALUE),
    );
  if (order === 'newest')
    return [...products].sort((one, other) => compare(other.asOf ?? '', one.asOf ?? ''));
  const {compare: byName} = new Intl.Collator(locale, {numeric: true, sensitivity: 'base'});
  return [...products].sort((one, other) => byName(one.name[locale], other.name[locale]));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
