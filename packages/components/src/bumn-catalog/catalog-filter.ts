import {availabilities, availabilityOf} from './availability.js';
import type {Catalog} from './catalog-data.js';
import {facets, type Facet, type Selection} from './selection.js';

/** The values that a catalog's products have. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** How many products there are of each value, among those that fit the other facets: what choosing it would show. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Products that fit, by their places in the catalog, and how many there are of each value. */
export interface Filtered {
  readonly places: readonly number[];
  readonly counts: FacetCounts;
}

/** Filters one catalog. What it looks at is kept as numbers side by side, for ten thousand products are counted at every keystroke. */
export class CatalogFilter {
  /** Partners in the order of their list, categories as they come, and what is unknown last. */
  readonly values: FacetValues;
  /** The number of each value. */
  readonly #listed: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Of each product, by facet. */
  readonly #numbers: Readonly<Record<Facet, Uint16Array>>;

  constructor({partners, products}: Catalog) {
    const listed: Record<Facet, Map<string, number>> = {
      partner: new Map(partners.map(({id}, index) => [id, index])),
      category: new Map(),
      availability: new Map(availabilities.map((value, index) => [value, index])),
    };
    const used = {partner: new Set<string>(), category: new Set<string>(), availability: new Set<string>()};
    const numbers = {
      partner: new Uint16Array(products.length),
      category: new Uint16Array(products.length),
      availability: new Uint16Array(products.length),
    };
    products.forEach((product, place) => {
      for (const facet of facets) {
        const value = facet === 'availability' ? availabilityOf(product) : product[facet];
        let number = listed[facet].get(value);
        if (number === undefined) listed[facet].set(value, (number = listed[facet].size));
        numbers[facet][place] = number;
        used[facet].add(value);
      }
    });
    const inOrder = (facet: Facet): string[] =>
      [...listed[facet].keys()]
        .filter((value) => used[facet].has(value))
        .sort((one, other) => Number(!one) - Number(!other));
    this.values = {
      partner: inOrder('partner'),
      category: inOrder('category'),
      availability: inOrder('availability'),
    };
    this.#numbers = numbers;
    this.#listed = listed;
  }

  /** Keeps the order of `places`. Values of one facet add up, facets narrow each other down. */
  filter(places: readonly number[], selection: Selection): Filtered {
    const {partner, category, availability} = this.#numbers;
    const [isPartner, isCategory, isAvailable] = facets.map((facet) => this.#fits(facet, selection));
    const counts = {
      partner: new Uint32Array(isPartner!.length),
      category: new Uint32Array(isCategory!.length),
      availability: new Uint32Array(isAvailable!.length),
    };
    const found: number[] = [];
    for (const place of places) {
      const ofPartner = partner[place]!;
      const ofCategory = category[place]!;
      const ofAvailability = availability[place]!;
      const p = isPartner![ofPartner];
      const c = isCategory![ofCategory];
      const a = isAvailable![ofAvailability];
      if (c && a) counts.partner[ofPartner]! += 1;
      if (p && a) counts.category[ofCategory]! += 1;
      if (p && c) counts.availability[ofAvailability]! += 1;
      if (p && c && a) found.push(place);
    }
    const named = (facet: Facet): ReadonlyMap<string, number> =>
      new Map([...this.#listed[facet]].map(([value, number]) => [value, counts[facet][number] ?? 0]));
    return {
      places: found,
      counts: {
        partner: named('partner'),
        category: named('category'),
        availability: named('availability'),
      },
    };
  }

  /** What of a selection there is in this catalog. */
  knownOf(selection: Selection): Selection {
    const known = (facet: Facet): ReadonlySet<string> =>
      new Set([...selection[facet]].filter((value) => this.values[facet].includes(value)));
    return {partner: known('partner'), category: known('category'), availability: known('availability')};
  }

  /** For the number of each value, whether it is chosen; all are where nothing is. */
  #fits(facet: Facet, selection: Selection): readonly boolean[] {
    const chosen = selection[facet];
    return [...this.#listed[facet].keys()].map((value) => chosen.size === 0 || chosen.has(value));
  }
}
