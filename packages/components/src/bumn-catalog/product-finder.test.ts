import {describe, expect, it} from 'vitest';
import {partners, products} from '@koperasi/contract/examples';
import {ProductFinder} from './product-finder.js';
import {sortPlaces, type SortOrder} from './sort-places.js';

function finder(): ProductFinder {
  const one = new ProductFinder({partners, products}, 'id');
  one.sort = sortPlaces;
  return one;
}
const ids = (query: string, order: SortOrder, from = finder()): string[] =>
  from.find(query, order).map((place) => products[place]!.id);

describe('products in an order', () => {
  it('stand as in the catalog at first', () => {
    expect(ids('', 'relevance').slice(0, 2)).toEqual(['prd_lpg3', 'prd_brightgas55']);
  });
  it('stand by name, large and small letters alike', () => {
    expect(ids('', 'name').slice(0, 2)).toEqual(['prd_brilink', 'prd_agenpos']);
  });
  it('stand by price from the lowest, and those without one last', () => {
    const sorted = ids('', 'price');
    expect(sorted[0]).toBe('prd_minyakita');
    expect(sorted.indexOf('prd_gerai')).toBe(11);
    expect(products.find(({id}) => id === sorted[12])?.price).toBe(null);
  });
  it('stand by date from the latest', () => {
    expect(ids('', 'newest').slice(0, 2)).toEqual(['prd_bsiagen', 'prd_listrik']);
  });
});

describe('a search', () => {
  it('looks for every word in name and partner while its part is not there', () => {
    expect(ids('  bersubsidi UREA ', 'relevance')).toEqual(['prd_urea']);
    expect(ids('bulog', 'relevance')).toEqual(['prd_sphp5', 'prd_minyakita']);
    expect(ids('urea bulog', 'relevance')).toEqual([]);
  });
  it('has the best first once it is there, unless another order is asked for', () => {
    const one = finder();
    one.search = {find: () => ['prd_sphp5', 'prd_lain', 'prd_lpg3']};
    expect(ids('beras', 'relevance', one)).toEqual(['prd_sphp5', 'prd_lpg3']);
    expect(ids('beras', 'price', one)).toEqual(['prd_lpg3', 'prd_sphp5']);
  });
});
