import {fold} from './fold.js';
import {isFiller} from './is-filler.js';
import {otherThings} from './other-goods.js';
import {strong, type ProductIndex} from './product-index.js';

/** Names of other things, as sounds, by the first of them. */
const things = new Map<string, string[][]>();
for (const name of otherThings) {
  const keys = name.split(' ').map(fold);
  const same = things.get(keys[0]!);
  if (same) same.push(keys);
  else things.set(keys[0]!, [keys]);
}

/** One product has all these words in its name. */
function isCarried(index: ProductIndex, keys: readonly string[]): boolean {
  let left: readonly number[] | undefined;
  for (const key of keys) {
    const term = index.terms.get(key);
    if (term === undefined) return false;
    const {products, weights} = index.postings[term]!;
    const own = new Set(products.filter((_, at) => weights[at]! >= strong));
    left = left ? left.filter((product) => own.has(product)) : [...own];
  }
  return Boolean(left?.length);
}

/** They are what people call a product: `minyak kayu putih` is a medicine although it begins as oil does. */
function isCalled(index: ProductIndex, keys: readonly string[]): boolean {
  const terms = keys.map((key) => index.terms.get(key));
  const [first] = terms;
  if (first === undefined) return false;
  return (index.phrasesOf[first] ?? []).some((at) => {
    const phrase = index.phrases[at]!;
    return phrase.terms.length === terms.length && phrase.terms.every((term, place) => term === terms[place]);
  });
}

/** The words of a query without the names of other things that the catalog does not have. */
export function withoutOtherThings(index: ProductIndex, words: readonly string[]): string[] {
  const keys = words.map(fold);
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const thing = things.get(keys[at]!)?.find((name) => name.every((key, place) => keys[at + place] === key));
    if (!thing || isCarried(index, thing) || isCalled(index, thing)) left.push(words[at]!);
    else {
      at += thing.length - 1;
      // What follows at once belongs to it: "bpjs kesehatan mandiri".
      const next = words[at + 1];
      if (next !== undefined && !isFiller(next)) at += 1;
    }
  }
  return left;
}
