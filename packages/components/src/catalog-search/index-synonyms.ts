import type SearchableMap from 'minisearch/SearchableMap';
import {fold} from './fold.js';
import {type Phrase, type Postings, weightOf} from './product-index.js';
import {readText, type Quantity} from './read-query.js';
import {synonyms} from './synonyms.js';

interface OwnWords {
  readonly terms: SearchableMap<number>;
  readonly postings: readonly Postings[];
  readonly quantities: readonly (readonly Quantity[])[];
  readonly categories: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
}

/** What the first, second, … thing that a name may mean weighs; more than a word of the name if it comes foremost. */
const plain = [0.97, 0.85, 0.75];
const foremost = [1.15, 0.97, 0.85];

function weigh(means: string, at: number, weights: readonly number[]): number {
  if (means.startsWith('partner:')) return weightOf.partner + 0.05;
  const weight = weights[Math.min(at, weights.length - 1)]!;
  return means.startsWith('category:') ? weight * 0.85 : weight;
}

/** Products whose own words, at this weight or more, hold all words of a text, and its quantities. */
function carrying(own: OwnWords, text: string, least: number): number[] {
  const {words, quantities} = readText(text);
  let left: number[] | undefined;
  for (const word of words) {
    const term = own.terms.get(fold(word));
    if (term === undefined) return [];
    const {products, weights} = own.postings[term]!;
    const having = products.filter((_, at) => weights[at]! >= least);
    if (!left) left = having;
    else {
      const both = new Set(having);
      left = left.filter((product) => both.has(product));
    }
  }
  return (left ?? []).filter((product) =>
    quantities.every(({amount, unit}) =>
      own.quantities[product]!.some((has) => has.amount === amount && has.unit === unit),
    ),
  );
}

function meant(own: OwnWords, means: string): readonly number[] {
  const [kind, rest] = means.split(':') as [string, string?];
  if (kind === 'category' && rest) return own.categories.get(rest) ?? [];
  if (kind === 'partner' && rest) return carrying(own, rest, weightOf.partner);
  return carrying(own, means, weightOf.name);
}

/**
 * Lays what people call things over a catalog: each name becomes a phrase of the products that it means. Names for
 * what the catalog does not have are left out, so that they find nothing.
 */
export async function indexSynonyms(
  own: OwnWords,
  termOf: (word: string) => number,
  pause: () => Promise<void> | undefined,
): Promise<{phrases: Phrase[]; phrasesOf: number[][]}> {
  // All of them first: the names themselves must not become words of products.
  const told: {words: readonly string[]; found: Phrase['found']}[] = [];
  for (const {words, means, foremost: first} of synonyms) {
    const weights = first ? foremost : plain;
    const found = means
      .map((text, at) => ({
        products: meant(own, text),
        weight: weigh(text, at, weights),
        itself: at === 0 && !text.includes(':'),
      }))
      .filter(({products}) => products.length);
    if (found.length) told.push({words, found});
    const wait = pause();
    if (wait) await wait;
  }

  const phrases: Phrase[] = [];
  const phrasesOf: number[][] = [];
  for (const {words, found} of told) {
    for (const name of words) {
      const terms = readText(name).words.map(termOf);
      if (!terms.length) continue;
      const at = phrases.push({terms, found}) - 1;
      for (const term of new Set(terms)) (phrasesOf[term] ??= []).push(at);
    }
    const wait = pause();
    if (wait) await wait;
  }
  return {phrases, phrasesOf};
}
