import {fillRows} from './fill-rows.js';
import {fold} from './fold.js';
import {isFiller} from './is-filler.js';
import {otherGoods} from './other-goods.js';
import {withoutOtherThings} from './other-things.js';
import {partWords} from './part-words.js';
import {strong, weightOf, type ProductIndex} from './product-index.js';
import {queryHits} from './query-hits.js';
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
  fillRows(index, rows, queryHits(index, rows, read.words.at(-1)));
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
