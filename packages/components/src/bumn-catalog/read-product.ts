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

/**
 * A product with whatever of it can be used; undefined without a name, for then nobody could tell what it is.
 *
 * @param id - Known to be good.
 */
export function readProduct(
  id: string,
  fields: Fields,
  partners: ReadonlySet<string>,
  complain: Complain,
): CatalogProduct | undefined {
  const usable = <Value>(field: string, read: (value: unknown) => Value | undefined): Value | null => {
    const value = read(fields[field]);
    if (value === undefined) complain(field, 'unreadable');
    return value ?? null;
  };
  const name = readBilingual(fields['name']);
  if (!name) {
    complain('name', name === null ? 'missing' : 'unreadable');
    return undefined;
  }
  const partner = readText(fields['partner']) ?? '';
  if (!partners.has(partner)) complain('partner', partner ? 'unknown-partner' : 'missing');
  const unit = usable('unit', readBilingual);
  if (fields['unit'] == null) complain('unit', 'missing');
  return {
    id,
    partner,
    name,
    category: readText(fields['category']) ?? '',
    unit: unit ?? nothingKnown,
    price: usable('price', readPrice),
    priceKind: readText(fields['priceKind']) ?? null,
    priceNote: usable('priceNote', readBilingual),
    redemptionPrice: usable('redemptionPrice', readPrice),
    priceArea: usable('priceArea', readBilingual),
    asOf: usable('asOf', readSourceDate),
    sources: readList(fields['sources'], isWebAddress, () => {
      complain('sources', 'unsafe-address');
    }),
    orderable: fields['orderable'] === true,
    minimumQuantity: usable('minimumQuantity', readPrice),
    limits: readList(fields['limits'], isLimit, () => {
      complain('limits', 'unreadable');
    }),
    requirements: usable('requirements', readBilingual),
    channel: usable('channel', readBilingual),
    note: usable('note', readBilingual),
  };
}

/** The same list where all of it is good. */
function readList<Item>(
  value: unknown,
  isGood: (item: unknown) => item is Item,
  complain: () => void,
): readonly Item[] {
  if (value == null) return [];
  if (!Array.isArray(value)) {
    complain();
    return [];
  }
  const items: readonly unknown[] = value;
  if (items.every(isGood)) return items;
  complain();
  return items.filter(isGood);
}

function isLimit(value: unknown): value is CatalogLimit {
  if (!isFields(value) || typeof value['per'] !== 'string') return false;
  const {text} = value;
  return (
    Number.isSafeInteger(value['quantity']) &&
    (value['quantity'] as number) > 0 &&
    isFields(text) &&
    readText(text['id']) !== undefined &&
    readText(text['en']) !== undefined
  );
}
