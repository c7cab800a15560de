import type {Catalog, CatalogPartner, CatalogProduct} from './catalog-data.js';
import type {CatalogProblem, CatalogProblemCode} from './catalog-problem.js';
import {isFields, readBilingual, readText, type Fields} from './lenient-fields.js';
import {readProduct} from './read-product.js';

/** A catalog as far as it can be used, and what could not be. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  /** With `at: ''` where the value is no catalog at all. */
  readonly problems: readonly CatalogProblem[];
}

/**
 * Reads a catalog from any JSON: `{partners: [...], products: [...]}`. One bad product never hides the others, and a bad field only
 * itself: a price that is negative, zero or not whole is a price that nobody knows.
 *
 * @param most - Only so many products from the beginning.
 */
export function readCatalog(value: unknown, most = Infinity): ReadCatalog {
  const problems: CatalogProblem[] = [];
  const partners: CatalogPartner[] = [];
  const products: CatalogProduct[] = [];
  const note = (at: string, field: string, code: CatalogProblemCode, leftOut: boolean): void => {
    problems.push({at, field, code, leftOut});
  };
  const given: Fields = isFields(value) ? value : {};
  const ids = eachOnce(given['partners'] ?? [], 'partners', note, (id, fields) => {
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
  });
  const found: [string, CatalogProblemCode][] = [];
  const complain = (field: string, code: CatalogProblemCode): void => {
    found.push([field, code]);
  };
  const listed = given['products'];
  eachOnce(Array.isArray(listed) ? listed.slice(0, most) : listed, 'products', note, (id, fields) => {
    const product = readProduct(id, fields, ids, complain);
    if (product) products.push(product);
    for (const [field, code] of found) note(id, field, code, !product);
    found.length = 0;
    return product !== undefined;
  });
  return {catalog: {partners, products}, problems};
}

/** Reads each object of a list that has an id of its own, and returns the ids of those that were taken. */
function eachOnce(
  list: unknown,
  name: string,
  note: (at: string, field: string, code: CatalogProblemCode, leftOut: boolean) => void,
  take: (id: string, fields: Fields) => boolean,
): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!Array.isArray(list)) {
    note('', name, list === undefined ? 'missing' : 'unreadable', false);
    return ids;
  }
  list.forEach((fields: unknown, index) => {
    const raw = isFields(fields) ? fields['id'] : undefined;
    const id = typeof raw === 'number' ? String(raw) : readText(raw);
    if (!isFields(fields) || !id)
      note(`#${index + 1}`, 'id', isFields(fields) ? 'missing' : 'unreadable', true);
    else if (ids.has(id)) note(id, 'id', 'duplicate', true);
    else if (take(id, fields)) ids.add(id);
  });
  return ids;
}
