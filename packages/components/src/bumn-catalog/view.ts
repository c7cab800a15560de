import type {Locale} from '../format/locale.js';
import type {CatalogMessages} from '../messages/bumn-catalog.id.js';
import type {CatalogPartner, CatalogProduct} from './catalog-data.js';
import type {FacetCounts} from './catalog-filter.js';
import type {Facet, Selection} from './selection.js';
import type {SortOrder} from './sort-places.js';

/** Says a sentence of the catalog; '' for the name of a kind that has none. */
export type CatalogText = (
  key: keyof CatalogMessages | `${'kind' | 'price'}-${string}`,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What every template of the catalog needs to know. */
export interface CatalogView {
  readonly locale: Locale;
  readonly months: readonly string[];
  readonly text: CatalogText;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly partners: ReadonlyMap<string, CatalogPartner>;
  readonly query: string;
  readonly selection: Selection;
  readonly sort: SortOrder;
  readonly layout: 'grid' | 'list';
  /** What fits search and filters, in order. */
  readonly products: readonly CatalogProduct[];
  /** undefined until there are filters. */
  readonly counts: FacetCounts | undefined;
  /** How many products there are without search and filters. */
  readonly total: number;
  readonly filtersOpen: boolean;
  /** What comes after the first view; undefined until it is loaded. */
  readonly later: typeof import('./catalog-later.js') | undefined;
  /** Puts a product into an order; undefined where nothing can be ordered. */
  readonly order: ((product: string) => void) | undefined;
  /** Products that were put into an order just now. */
  readonly ordered: ReadonlySet<string> | undefined;
  readonly act: CatalogActions;
}

/** What a person can do with a catalog. */
export interface CatalogActions {
  search(query: string): void;
  toggle(facet: Facet, value: string): void;
  clear(): void;
  sort(order: SortOrder): void;
  layout(layout: 'grid' | 'list'): void;
  openFilters(): void;
  prepareSearch(): void;
}
