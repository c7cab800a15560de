import {fillerWords} from './filler-words.js';
import {fold} from './fold.js';
import {certainty, matchWord, sure, type Matches} from './match-word.js';
import {otherGoods, otherThings} from './other-goods.js';
import {strong, weightOf, type Phrase, type ProductIndex} from './product-index.js';
import {containerNamed, readText, type ReadText} from './read-query.js';
import {stems} from './stems.js';

/** What one word of the query says about each product. */
export interface Row {
  readonly word: string;
  /** It names something; other words only decide between what the names found. */
  readonly content: boolean;
  /** By product, 0 where it says nothing. */
  readonly weights: Float32Array;
  /** By product: 1 where it is about the product itself. */
  readonly about: Uint8Array;
  /** Some product has this word, not merely one like it. */
  /** By product: 1 where its name has this very word. */
  readonly named: Uint8Array;
  sure: boolean;
  found: boolean;
}

/** A query laid over an index. */
export interface QueryMatch {
  /** It has a word that names something, known or not. */
  readonly hasContent: boolean;
  /** Only words that say something about some product. */
  readonly rows: readonly Row[];
}

const mostWords = 24;
const mostRows = 10;
const fillers = new Set(fillerWords);
const fillerKeys = new Set(fillerWords.filter((word) => word.length > 3).map(fold));
const goods = new Set(otherGoods);
const things = otherThings.map((name) => readText(name).words.map(fold));

const isFiller = (word: string): boolean => fillers.has(word) || fillerKeys.has(fold(word));

/** One product has all these words in its name. */
function carried(index: ProductIndex, keys: readonly string[]): boolean {
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

/** Is any of these phrases whole, and here: `minyak kayu putih` is a medicine although it begins as `minyak`. */
function isPhrase(index: ProductIndex, keys: readonly string[]): boolean {
  const terms = keys.map((key) => index.terms.get(key));
  const [first] = terms;
  if (first === undefined) return false;
  return (index.phrasesOf[first] ?? []).some((at) => {
    const phrase = index.phrases[at]!;
    return phrase.terms.length === terms.length && phrase.terms.every((term, place) => term === terms[place]);
  });
}

/** Takes out names of other things that the catalog does not have. */
function withoutOtherThings(index: ProductIndex, words: readonly string[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const thing = things.find((keys) => keys.every((key, place) => fold(words[at + place] ?? '') === key));
    if (!thing || carried(index, thing) || isPhrase(index, thing)) left.push(words[at]!);
    else at += thing.length - 1;
  }
  return left;
}

const isTerm = (index: ProductIndex, word: string): boolean => index.terms.has(fold(word));

/** Two words that were typed as one: `gulapasir`. */
function parted(index: ProductIndex, word: string): string[] {
  if (word.length < 6 || index.terms.has(fold(word))) return [word];
  if (stems(word).some((stem) => index.spellings.has(stem))) return [word];
  const isWord = (part: string): boolean => index.spellings.has(part) || (part.length > 3 && fillers.has(part));
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(isWord) && !parts.every((part) => fillers.has(part))) return parts;
  }
  return [word];
}

interface Hit {
  readonly certainty: number;
  /** Rows that it covers, as bits. */
  readonly rows: number;
  /** It counts only beside a word that is sure. */
  readonly perhaps?: boolean;
}

/** Which rows a phrase covers, or undefined where a word of it is missing. */
function wholePhrase(phrase: Phrase, hits: ReadonlyMap<number, readonly Hit[]>): Hit | undefined {
  let rows = 0;
  let least = 1;
  let most = 0;
  let perhaps = false;
  for (const term of phrase.terms) {
    const hit = hits.get(term)?.find((each) => !(each.rows & rows));
    if (!hit) return undefined;
    rows |= hit.rows;
    least = Math.min(least, hit.certainty);
    most = Math.max(most, hit.certainty);
    if (hit.perhaps) perhaps = true;
  }
  // Its other words vouch for the one that is only perhaps meant.
  return {certainty: least, rows, perhaps: perhaps && most < sure};
}

/** Lays a query over an index: one row a word, with what it says about each product. */
export function matchQuery(index: ProductIndex, read: ReadText): QueryMatch {
  const count = index.ids.length;
  const words = withoutOtherThings(index, read.words.slice(0, mostWords)).flatMap((word) => parted(index, word));
  const gone = words.length < read.words.length;
  const telling = words.filter((word) => !isFiller(word) || isTerm(index, word)).slice(0, mostRows);
  const rows = telling.map(
    (word): Row => ({
      word,
      content: !isFiller(word) && containerNamed(word) === undefined,
      weights: new Float32Array(count),
      about: new Uint8Array(count),
      named: new Uint8Array(count),
      sure: false,
      found: false,
    }),
  );

  let vouched: Uint8Array | undefined;
  const say = (hit: Hit, products: readonly number[], weight: (at: number) => number, itself: boolean): void => {
    if (!products.length) return;
    rows.forEach((row, place) => {
      if (!(hit.rows & (1 << place))) return;
      if (hit.certainty >= sure) row.sure = true;
      for (let at = 0; at < products.length; at++) {
        const product = products[at]!;
        if (vouched && !vouched[product]) continue;
        row.found = true;
        const base = weight(at);
        const now = base * hit.certainty;
        if (now > row.weights[product]!) row.weights[product] = now;
        if (base >= strong) row.about[product] = 1;
        if (itself && base >= strong) row.named[product] = 1;
      }
    });
  };

  const hits = new Map<number, Hit[]>();
  const hit = (matches: Matches, covered: number, perhaps = false): void => {
    for (const [term, how] of matches) {
      const each = {certainty: how, rows: covered, perhaps};
      const known = hits.get(term);
      if (known) known.push(each);
      else hits.set(term, [each]);
    }
  };
  rows.forEach((row, place) => {
    const exact = index.terms.get(fold(row.word));
    const typing = place === rows.length - 1 && row.word === read.words.at(-1);
    if (row.content) {
      const {likely, perhaps} = matchWord(index, row.word, typing);
      hit(likely, 1 << place);
      hit(perhaps, 1 << place, true);
    }
    if (!row.content && exact !== undefined) hit(new Map([[exact, certainty.exact]]), 1 << place);
    for (const length of [2, 3]) {
      if (place + length > rows.length) continue;
      const joined = fold(rows.slice(place, place + length).map(({word}) => word).join(''));
      const term = joined.length > 3 ? index.terms.get(joined) : undefined;
      if (term !== undefined) hit(new Map([[term, certainty.exact]]), ((1 << length) - 1) << place);
    }
  });

  const phrases = new Set<number>();
  const later: (() => void)[] = [];
  for (const [term, each] of hits) {
    const {products, weights} = index.postings[term]!;
    for (const one of each) {
      if (one.perhaps) {
        later.push(() => say(one, products, (at) => weights[at]!, true));
        continue;
      }
      // A word that only decides says so by the name of a product alone, not by its partner or unit.
      if (rows.some(({content}, place) => content && one.rows & (1 << place)))
        say(one, products, (at) => weights[at]!, true);
      else if (products.some((_, at) => weights[at]! >= strong))
        say(one, products, (at) => (weights[at]! >= strong ? 0.01 : 0), false);
    }
    for (const phrase of index.phrasesOf[term] ?? []) phrases.add(phrase);
  }
  for (const at of phrases) {
    const phrase = index.phrases[at]!;
    const whole = wholePhrase(phrase, hits);
    if (!whole) continue;
    const tell = (): void => {
      for (const {products, weight, itself} of phrase.found) say(whole, products, () => weight, itself);
    };
    if (whole.perhaps) later.push(tell);
    else tell();
  }
  const surely = rows.filter((row) => row.sure && row.content);
  if (later.length && surely.length) {
    vouched = new Uint8Array(count);
    for (const {weights} of surely) weights.forEach((weight, at) => weight && (vouched![at] = 1));
    for (const tell of later) tell();
  }

  rows.forEach((row, place) => {
    if (row.found || !row.content || goods.has(row.word)) return;
    const products = index.noted.get(fold(row.word));
    if (products) say({certainty: 1, rows: 1 << place}, products, () => weightOf.note, false);
  });
  vouched = undefined;
  dropWhatBelongsToOthers(rows, read.words);
  return {hasContent: gone || rows.some(({content}) => content), rows: rows.filter(({found}) => found)};
}

/** What follows the name of another thing tells about that thing: in `kompor gas` nobody looks for gas. */
function dropWhatBelongsToOthers(rows: readonly Row[], words: readonly string[]): void {
  rows.forEach((row, place) => {
    if (row.found || !goods.has(row.word) || rows.slice(0, place).some(({found, content}) => found && content)) return;
    const next = rows[place + 1];
    // Words between them, such as "dan", make them two things.
    if (next && words.indexOf(next.word) === words.indexOf(row.word) + 1) next.found = false;
  });
}
