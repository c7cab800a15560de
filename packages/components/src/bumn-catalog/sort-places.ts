import type {Locale} from '../format/locale.js';
import type {CatalogProduct} from './catalog-data.js';

/** `relevance` is what fits a search best, and the catalog's own order without one. */
export type SortOrder = 'relevance' | 'name' | 'price' | 'newest';

/** All of them, in the order in which they are offered. */
export const sortOrders: readonly SortOrder[] = ['relevance', 'name', 'price', 'newest'];

/** Places of products in another order; what is not known comes last, and equals keep their order. */
export function sortPlaces(
  products: readonly CatalogProduct[],
  places: readonly number[],
  order: SortOrder,
  locale: Locale,
): readonly number[] {
  if (order === 'relevance') return places;
  const {compare} = new Intl.Collator(locale, {numeric: true, sensitivity: 'base'});
  const compared: Record<typeof order, (one: CatalogProduct, other: CatalogProduct) => number> = {
    name: (one, other) => compare(one.name[locale], other.name[locale]),
    price: (one, other) => (one.price ?? Number.MAX_VALUE) - (other.price ?? Number.MAX_VALUE),
    newest: (one, other) => latestFirst(one.asOf ?? '', other.asOf ?? ''),
  };
  const by = compared[order];
  return [...places].sort((one, other) => by(products[one]!, products[other]!));
}

function latestFirst(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
