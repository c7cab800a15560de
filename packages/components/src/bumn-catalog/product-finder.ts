import type {Locale} from '../format/locale.js';
import type {Catalog, CatalogPartner} from './catalog-data.js';
import type {sortPlaces, SortOrder} from './sort-places.js';

/** Ids of the products that fit a query, best first. */
export interface Search {
  find(query: string): readonly string[];
}

/** Finds products of one catalog, by their places in it, and sorts each order only once. */
export class ProductFinder {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** By id. */
  readonly partners: ReadonlyMap<string, CatalogPartner>;
  /** Without it every order is the catalog's own. */
  sort: typeof sortPlaces | undefined;
  readonly #sorted = new Map<SortOrder, readonly number[]>();
  #search: Search | undefined;
  #places = new Map<string, number>();

  constructor(catalog: Catalog, locale: Locale) {
    this.catalog = catalog;
    this.locale = locale;
    this.partners = new Map(catalog.partners.map((partner) => [partner.id, partner]));
  }

  /** Knows spellings and synonyms; without it a product fits that has every word somewhere in its name or its partner's. */
  get search(): Search | undefined {
    return this.#search;
  }
  set search(search: Search | undefined) {
    this.#search = search;
    if (search) this.#places = new Map(this.catalog.products.map(({id}, place) => [id, place]));
  }

  /** Places in an order: of the products that fit the query, or of all without one. */
  find(query: string, order: SortOrder): readonly number[] {
    const all = this.#inOrder(order);
    const asked = query.trim();
    if (!asked) return all;
    if (!this.#search) return this.#withWords(all, asked);
    const found: number[] = [];
    for (const id of this.#search.find(asked)) {
      const place = this.#places.get(id);
      if (place !== undefined) found.push(place);
    }
    if (order === 'relevance') return found;
    const isFound = new Set(found);
    return all.filter((place) => isFound.has(place));
  }

  #inOrder(order: SortOrder): readonly number[] {
    let sorted = this.#sorted.get(this.sort ? order : 'relevance');
    if (!sorted) {
      sorted = this.catalog.products.map((_, place) => place);
      if (this.sort) sorted = this.sort(this.catalog.products, sorted, order, this.locale);
      this.#sorted.set(this.sort ? order : 'relevance', sorted);
    }
    return sorted;
  }

  #withWords(places: readonly number[], query: string): readonly number[] {
    const {products} = this.catalog;
    const words = query.toLowerCase().split(/\s+/);
    return places.filter((place) => {
      const {name, partner} = products[place]!;
      const text = `${name.id} ${name.en} ${this.partners.get(partner)?.name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }
}
