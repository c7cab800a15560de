import {partners, products} from '@koperasi/contract/examples';
import type {Catalog, CatalogProduct} from '../bumn-catalog/catalog-data.js';

/** What a shop also sells, beside the researched products: Indonesian, English, category, unit, rupiah for one. */
const goods = [
  ['Kopi bubuk', 'Ground coffee', 'food', 'g', 90],
  ['Teh celup', 'Tea bags', 'food', 'g', 120],
  ['Susu bubuk', 'Powdered milk', 'food', 'g', 110],
  ['Mi instan', 'Instant noodles', 'food', 'g', 40],
  ['Kecap manis', 'Sweet soy sauce', 'food', 'ml', 45],
  ['Garam beryodium', 'Iodised salt', 'food', 'g', 12],
  ['Ikan sarden kaleng', 'Canned sardines', 'food', 'g', 70],
  ['Telur ayam', 'Eggs', 'food', 'kg', 29_000],
  ['Benih padi', 'Rice seed', 'agriculture', 'kg', 14_000],
  ['Benih jagung', 'Maize seed', 'agriculture', 'kg', 70_000],
  ['Pakan ayam', 'Chicken feed', 'agriculture', 'kg', 8_500],
  ['Kapur pertanian', 'Agricultural lime', 'agriculture', 'kg', 1_100],
  ['Selang gas', 'Gas hose', 'energy', 'm', 25_000],
  ['Lampu hemat energi', 'Energy-saving lamp', 'utilities', 'W', 3_000],
  ['Vitamin C', 'Vitamin C', 'health', 'mg', 20],
  ['Sabun cuci', 'Washing soap', 'health', 'g', 25],
] as const;

const sizes = [1, 2, 3, 5, 10, 12, 20, 25, 40, 50, 100, 200, 250, 400, 500, 800, 1000];
const onsets = ['b', 'c', 'd', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'ny', 'ng'];
const vowels = ['a', 'a', 'e', 'i', 'o', 'u'];
const codas = ['', '', '', 'n', 'ng', 'r', 's', 'k', 't'];
const qualities = [
  ['', ''],
  ['pilihan', 'selected'],
  ['istimewa', 'special'],
  ['hemat', 'economy'],
  ['kemasan baru', 'new pack'],
  ['isi ulang', 'refill'],
] as const;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * As many products as wanted: the researched ones first and as they are, then others made from them and from what
 * shops sell, under invented brands. The same number and seed give the same catalog.
 */
export function largeCatalog(count: number, seed = 1): Catalog {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const syllable = (): string => one(onsets) + one(vowels) + one(codas);
  const brands = Array.from({length: 400}, () => {
    const name = syllable() + syllable() + (random() < 0.4 ? syllable() : '');
    return name[0]!.toUpperCase() + name.slice(1);
  });

  const made = (at: number): CatalogProduct => {
    const model = one(products);
    const good = random() < 0.5 ? one(goods) : undefined;
    const [quality, qualityInEnglish] = one(qualities);
    const size = one(sizes);
    const name = {
      id: [good?.[0] ?? model.name.id, one(brands), quality].filter(Boolean).join(' '),
      en: [qualityInEnglish, good?.[1] ?? model.name.en].filter(Boolean).join(' '),
    };
    const price = good ? good[4] * size : model.price;
    return {
      ...model,
      id: `prd_made${String(at).padStart(5, '0')}`,
      name,
      category: good?.[2] ?? model.category,
      unit: good ? {id: `kemasan ${size} ${good[3]}`, en: `pack of ${size} ${good[3]}`} : model.unit,
      price: price === null ? null : Math.max(500, Math.round((price * (0.8 + random() * 0.4)) / 100) * 100),
      priceKind: good ? 'official-list' : model.priceKind,
      orderable: good ? true : model.orderable,
    };
  };
  return {
    partners,
    products: [
      ...products.slice(0, count),
      ...Array.from({length: Math.max(0, count - products.length)}, (_, at) => made(at)),
    ],
  };
}
