import {sure} from './match-word.js';
import {strong} from './product-index.js';

/** What one word of a query says about each product. */
export interface Row {
  readonly word: string;
  /** It names something; other words only decide between what the names found. */
  readonly content: boolean;
  /** By product, 0 where it says nothing. */
  readonly weights: Float32Array;
  /** By product: bits of `about` and `named`. */
  readonly marks: Uint8Array;
  /** Some product has this word, not merely one like it. */
  sure: boolean;
  found: boolean;
}

/** It says something about the product itself, not about its partner or pack. */
export const about = 1;
/** The product's name has the word, or is meant by it. */
export const named = 2;

/** A row that says nothing yet. */
export function emptyRow(word: string, content: boolean, count: number): Row {
  return {
    word,
    content,
    weights: new Float32Array(count),
    marks: new Uint8Array(count),
    sure: false,
    found: false,
  };
}

/** What is said about some products. */
export interface Saying {
  readonly products: readonly number[];
  /** One weight each, or one for all. */
  readonly weights: readonly number[] | number;
  /** It means the products themselves. */
  readonly itself: boolean;
  /** Only what weighs so much is said. */
  readonly least?: number;
}

/** Says it in a row with a certainty of 0 to 1; `within` names the products that may be spoken about. */
export function say(
  row: Row,
  {products, weights, itself, least = 0}: Saying,
  certainty: number,
  within?: Uint8Array,
): void {
  const {weights: known, marks} = row;
  let found = false;
  for (let at = 0; at < products.length; at++) {
    const product = products[at]!;
    const weight = typeof weights === 'number' ? weights : weights[at]!;
    if (weight < least || (within && !within[product])) continue;
    found = true;
    const now = weight * certainty;
    if (now > known[product]!) known[product] = now;
    if (weight >= strong) marks[product]! |= itself ? about | named : about;
  }
  if (!found) return;
  row.found = true;
  if (certainty >= sure) row.sure = true;
}
