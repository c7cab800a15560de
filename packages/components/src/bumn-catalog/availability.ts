import type {CatalogProduct} from './catalog-data.js';

/** `orderable`: it can be ordered here. `ask`: the partner has a channel for it. `none`: nobody orders it. */
export type Availability = 'orderable' | 'ask' | 'none';

/** All of them, in the order in which a filter lists them. */
export const availabilities: readonly Availability[] = ['orderable', 'ask', 'none'];

/** How somebody gets a product. */
export function availabilityOf({orderable, channel}: CatalogProduct): Availability {
  if (orderable) return 'orderable';
  return channel ? 'ask' : 'none';
}
