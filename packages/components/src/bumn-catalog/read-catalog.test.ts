import {describe, expect, it} from 'vitest';
import {partners, products} from '@koperasi/contract/examples';
import {catalogReader, type ReadCatalog} from './read-catalog.js';

const readCatalog = (value: unknown): ReadCatalog => catalogReader(value)();
const bulog = {id: 'ptr_bulog', name: 'Perum Bulog', kind: 'state-enterprise', note: null};
const rice = {id: 'prd_beras', partner: 'ptr_bulog', name: 'Beras SPHP', unit: 'kemasan 5 kg', price: 62_500};

/** What becomes of rice with other fields. */
function read(fields: object) {
  const {catalog, problems} = readCatalog({partners: [bulog], products: [{...rice, ...fields}]});
  return {product: catalog.products[0], problems: problems.map(({field, code}) => `${field} ${code}`)};
}

describe('a catalog', () => {
  it('of the researched products is read without a problem, and without copying any', () => {
    const {catalog, problems} = readCatalog({partners, products});
    expect(problems).toEqual([]);
    expect(catalog.products).toHaveLength(25);
    expect(catalog.products.every((product, index) => (product as unknown) === products[index])).toBe(true);
  });

  it('may be read piece by piece, so that nobody waits for the rest', () => {
    const readMore = catalogReader({partners, products: [...products, products[0], {name: 'Tanpa id'}]});
    const first = readMore(3);
    expect(first.catalog.products.map(({id}) => id)).toEqual([
      'prd_lpg3',
      'prd_brightgas55',
      'prd_brightgas12',
    ]);
    expect([first.catalog.partners.length, first.problems, first.isWhole]).toEqual([14, [], false]);
    expect(readMore(22)).toMatchObject({catalog: {products: {length: 25}}, isWhole: false});
    const whole = readMore(2);
    expect(whole.problems.map(({at, code}) => `${at} ${code}`)).toEqual([
      'prd_lpg3 duplicate',
      '#27 missing',
    ]);
    expect([whole.catalog.products.length, whole.isWhole]).toEqual([25, true]);
    // What was told before stays as it was.
    expect([first.catalog.products.length, first.problems]).toEqual([3, []]);
  });

  it.each([
    ['nothing', null, 'products missing'],
    ['a text', 'katalog', 'products missing'],
    ['a list', [rice], 'products missing'],
    ['products that are no list', {products: {}}, 'products unreadable'],
  ])('that is %s has no products, and says so', (_, value, problem) => {
    const {catalog, problems} = readCatalog(value);
    expect(catalog.products).toEqual([]);
    expect(problems.map(({field, code}) => `${field} ${code}`)).toContain(problem);
  });

  it('leaves out what nobody could tell from another, and shows the rest', () => {
    const {catalog, problems} = readCatalog({
      partners: [bulog],
      products: [
        null,
        {...rice, id: ''},
        rice,
        {...rice, name: 'Beras lain'},
        {id: 'prd_x', partner: 'ptr_bulog'},
        7,
      ],
    });
    expect(catalog.products.map(({name}) => name.id)).toEqual(['Beras SPHP']);
    expect(problems).toEqual([
      {at: '#1', field: 'id', code: 'unreadable', leftOut: true},
      {at: '#2', field: 'id', code: 'missing', leftOut: true},
      {at: 'prd_beras', field: 'id', code: 'duplicate', leftOut: true},
      {at: 'prd_x', field: 'name', code: 'missing', leftOut: true},
      {at: '#6', field: 'id', code: 'unreadable', leftOut: true},
    ]);
  });
});

describe('a product', () => {
  it('has one name for both languages where the catalog has one', () => {
    expect(read({}).product?.name).toEqual({id: 'Beras SPHP', en: 'Beras SPHP'});
    expect(read({name: {en: 'Rice'}}).product?.name).toEqual({id: 'Rice', en: 'Rice'});
  });

  it('is not known to be orderable, limited or sourced where nobody says so', () => {
    const {product, problems} = read({});
    expect(problems).toEqual([]);
    expect(product).toMatchObject({orderable: false, limits: [], sources: [], asOf: null, channel: null});
  });

  it.each([-1, 0, 62_500.5, 2 ** 53, NaN, '62.500', {amount: 62_500}])(
    'has no price where it says %s, and tells of it',
    (price) => {
      expect(read({price})).toMatchObject({product: {price: null}, problems: ['price unreadable']});
    },
  );

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//x', 'https://', 7])(
    'has no source that leads to %s',
    (address) => {
      const {product, problems} = read({sources: ['https://www.suara.com/a', address]});
      expect(product?.sources).toEqual(['https://www.suara.com/a']);
      expect(problems).toEqual(['sources unsafe-address']);
    },
  );

  it.each(['2026-13', '2026-02-40', '12 Januari', 2026])('has no date where it says %s', (asOf) => {
    expect(read({asOf})).toMatchObject({product: {asOf: null}, problems: ['asOf unreadable']});
  });

  it('is shown also where its partner or its unit is not known', () => {
    expect(read({partner: 'ptr_lain', unit: undefined})).toMatchObject({
      product: {partner: 'ptr_lain', unit: {id: '', en: ''}},
      problems: ['partner unknown-partner', 'unit missing'],
    });
  });

  it('is shown also where a field is null that never is', () => {
    expect(read({unit: null, sources: null, limits: null, category: null})).toMatchObject({
      product: {unit: {id: '', en: ''}, sources: [], limits: [], category: ''},
      problems: ['unit missing'],
    });
  });

  it('keeps the limits that can be read', () => {
    const limit = {per: 'buyer', quantity: 2, text: {id: 'Paling banyak 2', en: 'At most 2'}};
    const {product, problems} = read({limits: [limit, {...limit, quantity: -2}, 'dua']});
    expect(product?.limits).toEqual([limit]);
    expect(problems).toEqual(['limits unreadable']);
  });

  it('stays plain text, whatever is written in it', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(read({name}).product?.name.id).toBe(name);
  });

  it('is what it says, also where it is called like something every object has', () => {
    const {product} = read({category: 'constructor', priceKind: '__proto__'});
    expect(product).toMatchObject({category: 'constructor', priceKind: '__proto__'});
  });
});
