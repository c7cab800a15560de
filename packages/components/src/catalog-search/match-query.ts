import {fold} from './fold.js';
import {isFiller} from './is-filler.js';
import {certainty, matchWord, sure, type Matches} from './match-word.js';
import {otherGoods} from './other-goods.js';
import {withoutOtherThings} from './other-things.js';
import {partWords} from './part-words.js';
import {strong, weightOf, type Phrase, type ProductIndex} from './product-index.js';
import {containerNamed, type ReadText} from './read-query.js';
import {emptyRow, say, type Row} from './row.js';

/** A query laid over an index. */
export interface QueryMatch {
  /** It has a word that names something, known or not. */
  readonly hasContent: boolean;
  /** How many words name something that no product has. */
  readonly unknown: number;
  /** Only words that say something about some product. */
  readonly rows: readonly Row[];
}

const mostWords = 24;
const mostRows = 10;
const goods = new Set(otherGoods);

/** A term of the index that may be meant. */
interface Hit {
  readonly certainty: number;
  /** Rows that it covers, as bits. */
  readonly rows: number;
  /** It counts only beside a word that is sure. */
  readonly perhaps: boolean;
}

type Hits = Map<number, Hit[]>;

/** A product has the word in its name. */
function ofName(index: ProductIndex, word: string): boolean {
  const term = index.terms.get(fold(word));
  return term !== undefined && index.postings[term]!.weights.some((weight) => weight >= strong);
}

/** Which words of a query get a row. */
function rowsOf(index: ProductIndex, words: readonly string[]): Row[] {
  const names = (word: string): boolean => !isFiller(word) && containerNamed(word) === undefined;
  const naming = words.some(names);
  return (
    words
      .filter((word) => !isFiller(word) || index.terms.has(fold(word)))
      .slice(0, mostRows)
      // Where nothing else stands, a word that only decides is meant itself: "isi ulang".
      .map((word) =>
        emptyRow(word, naming ? names(word) : isFiller(word) && ofName(index, word), index.ids.length),
      )
  );
}

/** The terms that the words of a query may mean, each alone and joined with those after it: "minyak kita". */
function hitsOf(index: ProductIndex, rows: readonly Row[], typed: string | undefined): Hits {
  const hits: Hits = new Map();
  const hit = (matches: Matches, covered: number, perhaps = false): void => {
    for (const [term, how] of matches) {
      const each = {certainty: how, rows: covered, perhaps};
      const known = hits.get(term);
      if (known) known.push(each);
      else hits.set(term, [each]);
    }
  };
  const hitExactly = (key: string, covered: number): void => {
    const term = index.terms.get(key);
    if (term !== undefined) hit(new Map([[term, certainty.exact]]), covered);
  };
  rows.forEach((row, place) => {
    if (row.content) {
      const {likely, perhaps} = matchWord(index, row.word, place === rows.length - 1 && row.word === typed);
      hit(likely, 1 << place);
      hit(perhaps, 1 << place, true);
    } else hitExactly(fold(row.word), 1 << place);
    for (const length of [2, 3]) {
      if (place + length > rows.length) continue;
      const joined = fold(
        rows
          .slice(place, place + length)
          .map(({word}) => word)
          .join(''),
      );
      if (joined.length > 3) hitExactly(joined, ((1 << length) - 1) << place);
    }
  });
  return hits;
}

/** Which rows a phrase covers, or undefined where a word of it is missing. */
function wholePhrase(phrase: Phrase, hits: Hits): Hit | undefined {
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
    perhaps ||= hit.perhaps;
  }
  // Its other words vouch for the one that is only perhaps meant.
  return {certainty: least, rows, perhaps: perhaps && most < sure};
}

/** Fills the rows with what their hits say. */
function fill(index: ProductIndex, rows: readonly Row[], hits: Hits): void {
  const contents = rows.reduce((bits, {content}, place) => (content ? bits | (1 << place) : bits), 0);
  const phrases = new Set<number>();
  const later: ((within: Uint8Array) => void)[] = [];
  const each = (bits: number, told: (row: Row) => void): void =>
    rows.forEach((row, place) => {
      if (bits & (1 << place)) told(row);
    });

  for (const [term, found] of hits) {
    const posting = index.postings[term]!;
    for (const hit of found) {
      // A word that only decides does so by a product's name, not by its partner or pack, and only a little.
      const told =
        hit.rows & contents
          ? {...posting, itself: true, least: begunLeast(hit, posting.products.length)}
          : {
              products: posting.products.filter((_, at) => posting.weights[at]! >= strong),
              weights: 0.01,
              itself: false,
            };
      if (hit.perhaps) later.push((within) => each(hit.rows, (row) => say(row, told, hit.certainty, within)));
      else each(hit.rows, (row) => say(row, told, hit.certainty));
    }
    for (const phrase of index.phrasesOf[term] ?? []) phrases.add(phrase);
  }
  for (const at of phrases) {
    const phrase = index.phrases[at]!;
    const whole = wholePhrase(phrase, hits);
    if (!whole) continue;
    for (const {products, weight, itself} of phrase.found) {
      // However many words it has, its weight is said once.
      const weights = weight < strong ? weight : 1 + (weight - 1) / phrase.terms.length;
      const told = {products, weights, itself};
      if (whole.perhaps)
        later.push((within) => each(whole.rows, (row) => say(row, told, whole.certainty, within)));
      else each(whole.rows, (row) => say(row, told, whole.certainty));
    }
  }
  const surely = rows.filter((row) => row.sure && row.content);
  if (!later.length || !surely.length) return;
  const within = new Uint8Array(index.ids.length);
  for (const {weights} of surely) for (let at = 0; at < within.length; at++) if (weights[at]) within[at] = 1;
  for (const tell of later) tell(within);
}

/** What merely begins with the letters typed counts only in a product's name. */
function begunLeast({certainty: how}: Hit, products: number): number {
  return how < sure && products ? strong : 0;
}

/** What follows the name of another thing tells about that thing: in `kompor gas` nobody looks for gas. */
function dropWhatBelongsToOthers(rows: readonly Row[], words: readonly string[]): void {
  rows.forEach((row, place) => {
    if (
      row.found ||
      !goods.has(row.word) ||
      rows.slice(0, place).some(({found, content}) => found && content)
    )
      return;
    const next = rows[place + 1];
    // Words between them, such as "dan", make them two things.
    if (next && words.indexOf(next.word) === words.indexOf(row.word) + 1) next.found = false;
  });
}

/** Lays a query over an index: one row a word, with what it says about each product. */
export function matchQuery(index: ProductIndex, read: ReadText): QueryMatch {
  const known = withoutOtherThings(index, read.words.slice(0, mostWords));
  const words = known.flatMap((word) => partWords(index, word));
  const rows = rowsOf(index, words);
  fill(index, rows, hitsOf(index, rows, read.words.at(-1)));
  for (const row of rows) {
    if (row.found || !row.content || goods.has(row.word)) continue;
    const products = index.noted.get(fold(row.word));
    if (products) say(row, {products, weights: weightOf.note, itself: false}, 1);
  }
  dropWhatBelongsToOthers(rows, words);
  return {
    hasContent: known.length < Math.min(read.words.length, mostWords) || rows.some(({content}) => content),
    unknown: rows.filter(({content, found}) => content && !found).length,
    rows: rows.filter(({found}) => found),
  };
}
