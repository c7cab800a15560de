import {fold} from './fold.js';
import {certainty, matchWord, type Matches} from './match-word.js';
import type {ProductIndex} from './product-index.js';
import type {Row} from './row.js';

/** A term of the index that may be meant. */
export interface Hit {
  readonly certainty: number;
  /** Rows that it covers, as bits. */
  readonly rows: number;
  /** It counts only beside a word that is sure. */
  readonly perhaps: boolean;
}

/** Hits by term. */
export type Hits = Map<number, Hit[]>;

/** The terms that the words of a query may mean, each alone and joined with those after it: "minyak kita". */
export function queryHits(index: ProductIndex, rows: readonly Row[], typed: string | undefined): Hits {
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
