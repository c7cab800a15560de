import SearchableMap from 'minisearch/SearchableMap';
import type {BilingualText, Catalog, CatalogProduct} from '../bumn-catalog/catalog-data.js';
import {fillerWords} from './filler-words.js';
import {fold} from './fold.js';
import {indexSynonyms} from './index-synonyms.js';
import {namesIn} from './names-in.js';
import {weightOf, type Postings, type ProductIndex} from './product-index.js';
import {readText, type Quantity, type ReadText} from './read-query.js';
import {stems} from './stems.js';

const fillers = new Set(fillerWords);
const stemmed = /^(ber|ter|per|pe[mn]|di|ke|me[mn])|an$/;

/** Reads each text once: catalogs repeat units, partners and notes. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = read(text)));
    return result;
  };
}

/** The first letters of a name of three words or more: Bank Rakyat Indonesia is BRI. */
function initials(words: readonly string[]): string[] {
  return words.length < 3 ? [] : [words.map((word) => word[0]).join('')];
}

/** Makes the index of a catalog. */
export async function indexProducts(
  catalog: Catalog,
  pause: () => Promise<void> | undefined,
): Promise<ProductIndex> {
  const terms = new SearchableMap<number>();
  const spellings = new SearchableMap<number>();
  const keys: string[] = [];
  const postings: Postings[] = [];
  const noted = new Map<string, number[]>();
  const quantities: Quantity[][] = [];
  const units: string[][] = [];
  const nameLengths = new Uint8Array(catalog.products.length);
  const categories = new Map<string, number[]>();

  const termOf = remembered((word: string): number => {
    const key = fold(word);
    let term = terms.get(key);
    if (term === undefined) {
      term = keys.push(key) - 1;
      terms.set(key, term);
      postings.push({products: [], weights: []});
    }
    spellings.set(word, term);
    return term;
  });
  const stemsOf = remembered((word: string) =>
    word.length > 5 && stemmed.test(word)
      ? stems(word)
          .filter((stem) => stem.length > 3)
          .map(termOf)
      : [],
  );
  const read = remembered(readText);
  const names = remembered(namesIn);

  const post = (term: number, product: number, weight: number): void => {
    const {products, weights} = postings[term]!;
    const last = products.length - 1;
    if (products[last] !== product) {
      products.push(product);
      weights.push(weight);
    } else if (weights[last]! < weight) weights[last] = weight;
  };
  const postWords = (words: readonly string[], product: number, weight: number): void => {
    for (const word of words) {
      post(termOf(word), product, weight);
      if (weight >= weightOf.english)
        for (const stem of stemsOf(word)) post(stem, product, weight * weightOf.stem);
    }
  };
  const note = (text: BilingualText | null | undefined, product: number): void => {
    for (const key of text ? names(text.id) : []) {
      const found = noted.get(key);
      if (!found) noted.set(key, [product]);
      else if (found.at(-1) !== product) found.push(product);
    }
  };

  const partners = new Map(catalog.partners.map((partner) => [partner.id, partner]));
  const partnerWords = remembered((id: string) => {
    const {words} = read(partners.get(id)?.name ?? '');
    const telling = words.filter((word) => !/^(pt|perum|persero|tbk)$/.test(word));
    return [...telling, ...initials(telling), ...read(id).words.filter((word) => word !== 'ptr')];
  });

  const addProduct = (product: CatalogProduct, at: number): void => {
    const name: ReadText = read(product.name.id);
    const unit = read(product.unit.id);
    postWords(name.words, at, weightOf.name);
    postWords(read(product.name.en).words, at, weightOf.english);
    postWords(partnerWords(product.partner), at, weightOf.partner);
    postWords(unit.words, at, weightOf.unit);
    nameLengths[at] = Math.min(255, name.words.filter((word) => !fillers.has(word)).length);
    quantities.push([...name.quantities, ...unit.quantities]);
    units.push([...unit.units, ...unit.quantities.map((quantity) => quantity.unit)]);
    const ofCategory = categories.get(product.category);
    if (ofCategory) ofCategory.push(at);
    else categories.set(product.category, [at]);
    for (const text of [product.note, product.priceNote, product.requirements, product.channel])
      note(text, at);
    note(partners.get(product.partner)?.note, at);
  };
  for (const [at, product] of catalog.products.entries()) {
    addProduct(product, at);
    const wait = pause();
    if (wait) await wait;
  }

  const own = {terms, postings, quantities, categories, count: catalog.products.length};
  const {phrases, phrasesOf} = await indexSynonyms(own, termOf, pause);
  const alone = Uint8Array.from(keys, (_, term) =>
    postings[term]!.products.length || phrasesOf[term]?.some((at) => phrases[at]!.terms.length === 1) ? 1 : 0,
  );
  return {
    alone,
    ids: catalog.products.map(({id}) => id),
    terms,
    keys,
    spellings,
    postings,
    phrases,
    phrasesOf,
    noted,
    quantities,
    units,
    nameLengths,
  };
}
