import type {Catalog} from '../bumn-catalog/catalog-data.js';
import {indexProducts} from './index-products.js';
import {pauses} from './pause.js';
import {rankProducts} from './rank-products.js';

const rehearsal = ['s', 'p', 'pu', 'gas melon', 'minyk goreng', 'b'];

/** A search in one catalog. */
export interface ProductSearch {
  /**
   * Ids of the products that fit, best first; none when nothing fits. A query without anything to look for (empty, or
   * only words like "saya mau beli") finds all, in the catalog's order.
   */
  find(query: string): readonly string[];
}

/** How a search is made. */
export interface ProductSearchOptions {
  /** Ends the making. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a search that forgives spelling and knows what people call things. It works in slices, so that a page with
 * thousands of products stays awake meanwhile.
 *
 * @throws The signal's reason when it is aborted.
 */
export async function createProductSearch(
  catalog: Catalog,
  {signal}: ProductSearchOptions = {},
): Promise<ProductSearch> {
  const pause = pauses(signal);
  const index = await indexProducts(catalog, pause);
  // Code that has run before is many times as fast: the first letter typed into a long catalog shall not wait for it.
  for (const query of index.ids.length > 500 ? rehearsal : []) {
    rankProducts(index, query);
    await pause();
  }
  return {find: (query) => rankProducts(index, query)};
}
