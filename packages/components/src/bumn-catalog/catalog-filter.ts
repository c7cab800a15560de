import {availabilities, availabilityOf, type Availability} from './availability.js';
import type {Catalog, CatalogProduct} from './catalog-data.js';
import {facets, type Facet, type Selection} from './selection.js';

/** How many products there are of each value, among those that fit the other facets: what choosing it would show. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Products that fit, and how many there are of each value. */
export interface Filtered {
  readonly products: readonly CatalogProduct[];
  readonly counts: FacetCounts;
}

/** What a product is, by a facet. */
export function valueOf(product: CatalogProduct, facet: Facet): string {
  return facet === 'availability' ? availabilityOf(product) : product[facet];
}

/** Keeps the order of `products`. Values of one facet add up, facets narrow each other down. */
export function filterProducts(products: readonly CatalogProduct[], selection: Selection): Filtered {
  const counts = {
    partner: new Map<string, number>(),
    category: new Map<string, number>(),
    availability: new Map<Availability, number>(),
  };
  const add = <Key>(map: Map<Key, number>, key: Key): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  const fits = (facet: Facet, value: string): boolean =>
    selection[facet].size === 0 || selection[facet].has(value);
  const found: CatalogProduct[] = [];
  for (const product of products) {
    const availability = availabilityOf(product);
    const partner = fits('partner', product.partner);
    const category = fits('category', product.category);
    const available = fits('availability', availability);
    if (category && available) add(counts.partner, product.partner);
    if (partner && available) add(counts.category, product.category);
    if (partner && category) {
      add(counts.availability, availability);
      if (available) found.push(product);
    }
  }
  return {products: found, counts};
}

/** The values that a catalog's products have: partners in the order of their list, categories as they come, and unknown ones last. */
export function facetValues({partners, products}: Catalog): Readonly<Record<Facet, readonly string[]>> {
  const used = {partner: new Set<string>(), category: new Set<string>(), availability: new Set<string>()};
  for (const product of products) for (const facet of facets) used[facet].add(valueOf(product, facet));
  const listed = partners.flatMap(({id}) => (used.partner.has(id) ? id : []));
  return {
    partner: [...new Set([...listed, ...used.partner])],
    category: [...used.category].sort((one, other) => Number(!one) - Number(!other)),
    availability: availabilities.filter((value) => used.availability.has(value)),
  };
}

/** What of a selection there is in a catalog. */
export function knownOf(selection: Selection, values: Readonly<Record<Facet, readonly string[]>>): Selection {
  const known = (facet: Facet): ReadonlySet<string> =>
    new Set([...selection[facet]].filter((value) => values[facet].includes(value)));
  return {partner: known('partner'), category: known('category'), availability: known('availability')};
}
