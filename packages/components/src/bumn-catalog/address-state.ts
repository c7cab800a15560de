import {availabilities} from './availability.js';
import type {Selection} from './selection.js';
import {sortOrders, type SortOrder} from './sort-places.js';

/** What of a catalog stands in an address. */
export interface AddressState {
  readonly query: string;
  readonly selection: Selection;
  readonly sort: SortOrder;
  readonly view: 'grid' | 'list';
}

const names = {
  query: 'kat-cari',
  partner: 'kat-mitra',
  category: 'kat-kategori',
  availability: 'kat-cara',
  sort: 'kat-urut',
  view: 'kat-tampilan',
} as const;
const longestQuery = 200;
const mostValues = 50;

/** Whether an address says anything of a catalog. */
export function hasAddressState(search: string): boolean {
  return search.includes('kat-');
}

/**
 * What an address says of a catalog. What nobody could have chosen is ignored; ids of partners and categories are only known to the
 * catalog, which ignores those that it does not have.
 *
 * @param search - As in `location.search`.
 */
export function readAddress(search: string): AddressState {
  const asked = new URLSearchParams(search);
  const values = (name: string): string[] =>
    asked
      .getAll(name)
      .filter((value) => value !== '' && value.length <= 100)
      .slice(0, mostValues);
  const known: readonly string[] = availabilities;
  const order = asked.get(names.sort);
  return {
    // Control characters and what turns writing round have no place in a search.
    query: (asked.get(names.query) ?? '')
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .trim()
      .slice(0, longestQuery),
    selection: {
      partner: new Set(values(names.partner)),
      category: new Set(values(names.category)),
      availability: new Set(values(names.availability).filter((value) => known.includes(value))),
    },
    sort: sortOrders.find((one) => one === order) ?? 'relevance',
    view: asked.get(names.view) === 'list' ? 'list' : 'grid',
  };
}

/** The same address with what stands of a catalog in it; everything else of it stays as it is. */
export function writeAddress(search: string, {query, selection, sort, view}: AddressState): string {
  const asked = new URLSearchParams(search);
  for (const name of Object.values(names)) asked.delete(name);
  if (query.trim()) asked.set(names.query, query.trim());
  for (const facet of ['partner', 'category', 'availability'] as const)
    for (const value of selection[facet]) asked.append(names[facet], value);
  if (sort !== 'relevance') asked.set(names.sort, sort);
  if (view !== 'grid') asked.set(names.view, view);
  const written = asked.toString();
  return written ? `?${written}` : '';
}
