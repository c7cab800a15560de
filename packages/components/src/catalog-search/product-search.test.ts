import {partners, products} from '@koperasi/contract/examples';
import {describe, expect, it} from 'vitest';
import type {CatalogProduct} from '../bumn-catalog/catalog-data.js';
import {largeCatalog} from './large-catalog.test-only.js';
import {createProductSearch} from './product-search.js';
import {queries} from './queries.test-only.js';
import {slips} from './slips.test-only.js';

const search = await createProductSearch({partners, products});
const first = (query: string): string | null => search.find(query)[0] ?? null;

describe.each(Object.entries(queries))('%s', (_, table) => {
  it.each(table)('%s finds %s first', (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });
});

describe('a search', () => {
  it('knows more than 300 queries, none of them twice', () => {
    const all = Object.values(queries).flatMap((table) => table.map(([query]) => query));
    expect(all.length).toBeGreaterThan(300);
    expect(new Set(all).size).toBe(all.length);
  });

  it('forgives one slip of the finger in 97 of 100 cases', () => {
    const wanted: Readonly<Record<string, string>> = {
      'beras sphp': 'prd_sphp5',
      beras: 'prd_beras',
      minyakita: 'prd_minyakita',
      'minyak goreng': 'prd_minyak',
      'gula pasir': 'prd_gula',
      'tepung terigu': 'prd_tepung',
      'pupuk urea': 'prd_urea',
      phonska: 'prd_npk',
      'pupuk organik': 'prd_organik',
      'bright gas': 'prd_brightgas55',
      'gas melon': 'prd_lpg3',
      'token listrik': 'prd_listrik',
      'kirim paket': 'prd_agenpos',
      brilink: 'prd_brilink',
      jamsostek: 'prd_bpu',
      apotek: 'prd_obat',
    };
    const typed = Object.entries(wanted).flatMap(([name, id]) =>
      slips(name).map((slip) => ({right: first(slip) === id})),
    );
    expect(typed.length).toBeGreaterThan(800);
    expect(typed.filter(({right}) => right).length / typed.length).toBeGreaterThan(0.97);
  });

  it.each(['', '   ', 'saya mau beli', 'harga murah berapa ya?'])('shows all, in order, for %j', (query) => {
    expect(search.find(query)).toEqual(products.map(({id}) => id));
  });

  it.each([
    ['beras', ['prd_beras', 'prd_sphp5']],
    ['gas', ['prd_lpg3', 'prd_brightgas55', 'prd_brightgas12']],
    ['pupuk', ['prd_urea', 'prd_npk', 'prd_organik', 'prd_npkkakao', 'prd_za']],
    ['minyak', ['prd_minyak', 'prd_minyakita']],
    ['gula', ['prd_gula']],
    ['listrik', ['prd_listrik']],
    ['BULOG', ['prd_sphp5', 'prd_minyakita']],
    ['gas 12 kg', ['prd_brightgas12', 'prd_lpg3', 'prd_brightgas55']],
  ])('finds for %s these and nothing else: %j', (query, ids) => {
    expect(search.find(query)).toEqual(ids);
  });

  it.each(['b', 'be', 'ber', 'bera', 'beras', 'beras s', 'beras sp', 'beras sph', 'beras sphp'])(
    'has rice in its list after %s is typed',
    (typed) => {
      expect(search.find(typed)).toContain('prd_sphp5');
    },
  );

  it('reads a list of wants as several products', () => {
    expect(search.find('beras, gula, dan minyak goreng')).toEqual(
      expect.arrayContaining(['prd_beras', 'prd_gula', 'prd_minyak']),
    );
  });

  it.each([
    'gula '.repeat(20_000),
    'x'.repeat(100_000),
    '🙂'.repeat(5000),
    '((((((((',
    '\\ %00 <b>',
    '99999999999999999999',
  ])('bears what a page may be pasted into it (%#)', (query) => {
    const began = performance.now();
    search.find(query);
    expect(performance.now() - began).toBeLessThan(200);
  });

  it('ends with the reason of its signal', async () => {
    const reason = new Error('The page is gone.');
    await expect(createProductSearch({partners, products}, {signal: AbortSignal.abort(reason)})).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const made = createProductSearch(largeCatalog(5000), {signal: controller.signal});
    controller.abort(reason);
    await expect(made).rejects.toBe(reason);
  });

  it('finds nothing in an empty catalog', async () => {
    const empty = await createProductSearch({partners: [], products: []});
    expect(empty.find('beras')).toEqual([]);
    expect(empty.find('')).toEqual([]);
  });
});

describe('products that nobody researched', () => {
  const model: CatalogProduct = products[0]!;
  const product = (id: string, name: string, en: string, category: string, unit = 'kg'): CatalogProduct => ({
    ...model,
    id,
    partner: 'ptr_x',
    name: {id: name, en},
    category,
    unit: {id: unit, en: unit},
    note: null,
    priceNote: null,
    requirements: null,
    channel: null,
  });

  it('are found by name, misspelling, size, English and maker', async () => {
    const found = await createProductSearch({
      partners: [{id: 'ptr_x', name: 'PT Garuda Tani Sejahtera', kind: 'state-enterprise', note: null}],
      products: [
        product('kopi', 'Kopi bubuk robusta', 'Ground robusta coffee', 'food', 'kemasan 200 g'),
        product('merah', 'Bawang merah', 'Shallots', 'food'),
        product('putih', 'Bawang putih', 'Garlic', 'food'),
        product('tanah', 'Minyak tanah', 'Kerosene', 'energy', 'liter'),
        product('goreng', 'Minyak goreng', 'Cooking oil', 'food', 'liter'),
        product('semen40', 'Semen 40 kg', 'Cement 40 kg', 'construction', 'sak'),
        product('semen50', 'Semen 50 kg', 'Cement 50 kg', 'construction', 'sak'),
      ],
    });
    const finds = {
      kopi: 'kopi',
      'copi bubuk': 'kopi',
      'bawang putih': 'putih',
      'bawang merah': 'merah',
      'minyak tanah': 'tanah',
      minyakgoreng: 'goreng',
      'semen 50kg': 'semen50',
      'semen 40 kilo': 'semen40',
      garlic: 'putih',
      'garuda tani': 'kopi',
      'garda tani': 'kopi',
      gts: 'kopi',
    };
    expect(Object.fromEntries(Object.keys(finds).map((query) => [query, found.find(query)[0]]))).toEqual(
      finds,
    );
  });

  it('do not crowd out the researched ones among ten thousand', async () => {
    const many = await createProductSearch(largeCatalog(10_000));
    expect(many.find('').length).toBe(10_000);
    expect(many.find('beras sphp')[0]).toBe('prd_sphp5');
    expect(many.find('gas melon')[0]).toBe('prd_lpg3');
    expect(many.find('pupuk ureaa')[0]).toBe('prd_urea');
    expect(many.find('xyzzy')).toEqual([]);
  });
});
