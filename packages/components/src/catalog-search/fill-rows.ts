import {sure} from './match-word.js';
import {strong, type Phrase, type ProductIndex} from './product-index.js';
import type {Hit, Hits} from './query-hits.js';
import {say, type Row} from './row.js';

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
export function fillRows(index: ProductIndex, rows: readonly Row[], hits: Hits): void {
  const contents = rows.reduce((bits, {content}, place) => (content ? bits | (1 << place) : bits), 0);
  // What merely begins with a letter or three counts only in a product's name.
  const short = rows.reduce((bits, {word}, place) => (word.length < 4 ? bits | (1 << place) : bits), 0);
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
          ? {...posting, itself: true, least: hit.certainty < sure && hit.rows & short ? strong : 0}
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
