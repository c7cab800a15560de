import type {Catalog, CatalogPartner, CatalogProduct} from './catalog-data.js';
import type {CatalogProblem, CatalogProblemCode} from './catalog-problem.js';
import {isFields, readBilingual, readText, type Fields} from './lenient-fields.js';
import {readProduct} from './read-product.js';

/** A catalog as far as it can be used, and what could not be. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  /** With `at: ''` where the value is no catalog at all. */
  readonly problems: readonly CatalogProblem[];
  /** Nothing is left to be read. */
  readonly isWhole: boolean;
}

/**
 * Reads a catalog from any JSON: `{partners: [...], products: [...]}`. One bad product never hides the others, and a bad field only
 * itself: a price that is negative, zero or not whole is a price that nobody knows.
 *
 * @returns Reads so many more products with each call, all that are left without a number, and tells of all until then.
 */
export function catalogReader(value: unknown): (count?: number) => ReadCatalog {
  const problems: CatalogProblem[] = [];
  const partners: CatalogPartner[] = [];
  const products: CatalogProduct[] = [];
  const note = (at: string, field: string, code: CatalogProblemCode, leftOut: boolean): void => {
    problems.push({at, field, code, leftOut});
  };
  const given: Fields = isFields(value) ? value : {};
  const ids = new Set<string>();
  eachOnce(given['partners'] ?? [], 'partners', ids, note, (id, fields) => {
    const name = readText(fields['name']);
    if (name)
      partners.push({
        id,
        name,
        kind: readText(fields['kind']) ?? '',
        note: readBilingual(fields['note']) ?? null,
      });
    else note(id, 'name', 'missing', false);
    return Boolean(name);
  })(Infinity);
  const found: [string, CatalogProblemCode][] = [];
  const complain = (field: string, code: CatalogProblemCode): void => {
    found.push([field, code]);
  };
  const readMore = eachOnce(given['products'], 'products', new Set(), note, (id, fields) => {
    const product = readProduct(id, fields, ids, complain);
    if (product) products.push(product);
    for (const [field, code] of found) note(id, field, code, !product);
    found.length = 0;
    return product !== undefined;
  });
  return (count = Infinity) => {
    const isWhole = readMore(count);
    return {catalog: {partners, products: [...products]}, problems: [...problems], isWhole};
  };
}

/** Reads so many objects of a list with each call that have ids of their own, keeps the ids of those that were taken, and tells whether that was all. */
function eachOnce(
  list: unknown,
  name: string,
  ids: Set<string>,
  note: (at: string, field: string, code: CatalogProblemCode, leftOut: boolean) => void,
  take: (id: string, fields: Fields) => boolean,
): (count: number) => boolean {
  if (!Array.isArray(list)) {
    note('', name, list === undefined ? 'missing' : 'unreadable', false);
    return () => true;
  }
  let next = 0;
  return (count) => {
    for (const end = next + count; next < list.length && next < end; next += 1) {
      const fields: unknown = list[next];
      const raw = isFields(fields) ? fields['id'] : undefined;
      const id = typeof raw === 'number' ? String(raw) : readText(raw);
      if (!isFields(fields) || !id)
        note(`#${next + 1}`, 'id', isFields(fields) ? 'missing' : 'unreadable', true);
      else if (ids.has(id)) note(id, 'id', 'duplicate', true);
      else if (take(id, fields)) ids.add(id);
    }
    return next >= list.length;
  };
}
