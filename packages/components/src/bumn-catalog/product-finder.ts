import type {Locale} from '../format/locale.js';
import type {Catalog, CatalogProduct} from './catalog-data.js';
import type {sortProducts, SortOrder} from './sort-products.js';

/** Ids of the products that fit a query, best first. */
export interface Search {
  find(query: string): readonly string[];
}

/** Finds products of one catalog, and sorts each order only once. */
export class ProductFinder {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Knows spellings and synonyms; without it a product fits that has every word somewhere in its name or its partner's. */
  search: Search | undefined;
  /** Without it every order is the catalog's own. */
  sort: typeof sortProducts | undefined;
  readonly #sorted = new Map<SortOrder, readonly CatalogProduct[]>();
  #byId: ReadonlyMap<string, CatalogProduct> | undefined;

  constructor(catalog: Catalog, locale: Locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** Products in an order: those that fit the query, or all of them without one. */
  find(query: string, order: SortOrder): readonly CatalogProduct[] {
    const all = this.#inOrder(order);
    const asked = query.trim();
    if (!asked) return all;
    if (!this.search) return this.#withWords(all, asked);
    const ids = this.search.find(asked);
    if (order !== 'relevance') {
      const found = new Set(ids);
      return all.filter(({id}) => found.has(id));
    }
    this.#byId ??= new Map(this.catalog.products.map((product) => [product.id, product]));
    return ids.flatMap((id) => this.#byId?.get(id) ?? []);
  }

  #inOrder(order: SortOrder): readonly CatalogProduct[] {
    const {products} = this.catalog;
    let sorted = this.#sorted.get(order);
    if (!sorted && this.sort) this.#sorted.set(order, (sorted = this.sort(products, order, this.locale)));
    return sorted ?? products;
  }

  #withWords(products: readonly CatalogProduct[], query: string): readonly CatalogProduct[] {
    const words = query.toLowerCase().split(/\s+/);
    const suppliers = new Map(this.catalog.partners.map(({id, name}) => [id, name.toLowerCase()]));
    return products.filter(({name, partner}) => {
      const text = `${name.id} ${name.en}`.toLowerCase();
      const supplier = suppliers.get(partner) ?? '';
      return words.every((word) => text.includes(word) || supplier.includes(word));
    });
  }
}
