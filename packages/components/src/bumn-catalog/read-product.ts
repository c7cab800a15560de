import type {CatalogLimit, CatalogProduct} from './catalog-data.js';
import type {CatalogProblemCode} from './catalog-problem.js';
import {
  isFields,
  isWebAddress,
  readBilingual,
  readPrice,
  readSourceDate,
  readText,
  type Fields,
} from './lenient-fields.js';

/** Told of each field that cannot be used. */
export type Complain = (field: string, code: CatalogProblemCode) => void;

const nothingKnown = {id: '', en: ''};

/** How each field is read, and what stands for it where nothing of it can be used; undefined from a reader is not readable. */
const readers: readonly [keyof CatalogProduct, (value: unknown) => unknown, unknown?][] = [
  ['category', (value) => readText(value) ?? ''],
  ['unit', readBilingual, nothingKnown],
  ['price', readPrice],
  ['priceKind', (value) => readText(value) ?? null],
  ['priceNote', readBilingual],
  ['redemptionPrice', readPrice],
  ['priceArea', readBilingual],
  ['asOf', readSourceDate],
  ['sources', (value) => readList(value, isWebAddress), []],
  ['orderable', (value) => value === true],
  ['minimumQuantity', readPrice],
  ['limits', (value) => readList(value, isLimit), []],
  ['requirements', readBilingual],
  ['channel', readBilingual],
  ['note', readBilingual],
];

/**
 * A product with whatever of it can be used: the same object where nothing has to be changed. Undefined without a name, for then
 * nobody could tell what it is.
 *
 * @param id - Known to be good.
 */
export function readProduct(
  id: string,
  fields: Fields,
  partners: ReadonlySet<string>,
  complain: Complain,
): CatalogProduct | undefined {
  const name = readBilingual(fields['name']);
  if (!name) {
    complain('name', name === null ? 'missing' : 'unreadable');
    return undefined;
  }
  const partner = readText(fields['partner']) ?? '';
  if (!partners.has(partner)) complain('partner', partner ? 'unknown-partner' : 'missing');
  // Ten thousand good products are not written out a second time.
  let mended: Record<string, unknown> | undefined;
  const mend = (field: string, value: unknown): void => {
    (mended ??= {...fields, id, name, partner})[field] = value;
  };
  if (fields['id'] !== id || fields['name'] !== name || fields['partner'] !== partner) mend('id', id);
  for (const [field, read, otherwise = null] of readers) {
    const given = fields[field];
    const value = read(given);
    if (value === undefined) {
      const rest: unknown =
        Array.isArray(given) && Array.isArray(otherwise) ? given.filter(isUsable) : otherwise;
      mend(field, rest);
      complain(field, field === 'sources' ? 'unsafe-address' : 'unreadable');
    } else if ((value ?? otherwise) !== given) mend(field, value ?? otherwise);
  }
  if (fields['unit'] == null) complain('unit', 'missing');
  return (mended ?? fields) as unknown as CatalogProduct;
}

/** An item of either list. */
function isUsable(item: unknown): boolean {
  return isWebAddress(item) || isLimit(item);
}

/** The same list where all of it is good; undefined where something is not. */
function readList(value: unknown, isGood: (item: unknown) => boolean): readonly unknown[] | undefined {
  if (value == null) return [];
  return Array.isArray(value) && value.every(isGood) ? value : undefined;
}

function isLimit(value: unknown): value is CatalogLimit {
  if (!isFields(value) || typeof value['per'] !== 'string') return false;
  const text = readBilingual(value['text']);
  return text != null && text === value['text'] && readPrice(value['quantity']) != null;
}
