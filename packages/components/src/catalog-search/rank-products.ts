import {matchQuery} from './match-query.js';
import type {ProductIndex} from './product-index.js';
import {readText, type Quantity, type ReadText} from './read-query.js';
import {about, named, type Row} from './row.js';

/** Longer queries are cut: nobody types them, and a pasted page must not hang. */
const longestQuery = 300;

/** Indonesian names its thing first (`tepung beras` is a flour), so the first word weighs most. */
const headWeights = [1, 0.92, 0.86, 0.82, 0.8];

/** How well the quantities and units of a query fit a product: 12 kg is 12 kg; 5 kg is nearly 5,5. */
function fit(query: ReadText, has: readonly Quantity[], units: readonly string[]): number {
  let sum = 0;
  for (const {amount, unit} of query.quantities) {
    let best = unit && units.includes(unit) ? 0.05 : 0;
    for (const own of has) {
      if (unit && own.unit && unit !== own.unit) continue;
      if (own.amount === amount) best = Math.max(best, unit && own.unit ? 0.5 : 0.45);
      else if (Math.floor(own.amount) === amount) best = Math.max(best, 0.3);
    }
    sum += best;
  }
  for (const unit of query.units) if (units.includes(unit)) sum += 0.08;
  return sum;
}

/** Ids by score, best first; equal ones keep the catalog's order. */
function sorted(index: ProductIndex, products: readonly number[], scores: Float32Array): string[] {
  // Few scores differ, however many products there are: so the scores are sorted, and not the products.
  const alike = new Map<number, number[]>();
  for (const product of products) {
    const score = Math.round(scores[product]! * 10_000);
    const same = alike.get(score);
    if (same) same.push(product);
    else alike.set(score, [product]);
  }
  const ids: string[] = [];
  for (const score of [...alike.keys()].sort((a, b) => b - a)) {
    const same = alike.get(score)!;
    for (const product of same) ids.push(index.ids[product]!);
  }
  return ids;
}

/** Products that quantities and units alone name: `3 kg`. */
function byMeasure(index: ProductIndex, read: ReadText): string[] {
  const scores = new Float32Array(index.ids.length);
  const fits: number[] = [];
  for (let product = 0; product < scores.length; product++) {
    scores[product] = fit(read, index.quantities[product]!, index.units[product]!);
    if (scores[product]! > 0.05) fits.push(product);
  }
  return sorted(index, fits, scores);
}

interface Tally {
  readonly scores: Float32Array;
  /** How many words that name something say something about each product. */
  readonly covered: Uint8Array;
  /** How many of them stand in its name. */
  readonly inName: Uint8Array;
  readonly marks: Uint8Array;
  readonly most: number;
}

function tally(rows: readonly Row[], count: number): Tally {
  const scores = new Float32Array(count);
  const covered = new Uint8Array(count);
  const inName = new Uint8Array(count);
  const marks = new Uint8Array(count);
  let most = 0;
  rows.forEach((row, at) => {
    const head = headWeights[Math.min(at, headWeights.length - 1)]!;
    for (let product = 0; product < count; product++) {
      const weight = row.weights[product]!;
      if (weight === 0) continue;
      scores[product]! += weight * head;
      if (!row.content) continue;
      if (++covered[product]! > most) most = covered[product]!;
      if (row.marks[product]! & named) inName[product]! += 1;
      marks[product]! |= row.marks[product]!;
    }
  });
  return {scores, covered, inName, marks, most};
}

/** Ids of the products that fit a query, best first. */
export function rankProducts(index: ProductIndex, query: string): readonly string[] {
  const read = readText(query.slice(0, longestQuery));
  const match = matchQuery(index, read);
  if (!match.hasContent) {
    if (read.quantities.length || read.units.length) return byMeasure(index, read);
    return read.words.length || !query.trim() ? index.ids : [];
  }

  const count = index.ids.length;
  const contents = (rows: readonly Row[]): number => rows.filter(({content}) => content).length;
  let {rows} = match;
  // Nothing is sure, and much is unknown: what was guessed is chance.
  if (match.unknown > 2 * contents(rows) && !rows.some(({content, sure}) => content && sure)) return [];
  let result = tally(rows, count);
  if (result.most < contents(rows) && rows.some(({content, sure}) => content && sure)) {
    // No product has it all: then what was only guessed gives way.
    rows = rows.filter((row) => row.sure);
    result = tally(rows, count);
  }
  const {scores, covered, inName, marks, most} = result;
  const all = most === contents(rows);
  const aboutSome = !all && marks.some((mark) => mark & about);
  const kept: number[] = [];
  for (let product = 0; product < count; product++) {
    // Where no product has it all, what is about the products themselves counts, not their partners and packs.
    if (
      all
        ? covered[product] === most && most > 0
        : covered[product]! > 0 && (!aboutSome || marks[product]! & about)
    )
      kept.push(product);
  }
  const measured = read.quantities.length + read.units.length > 0;
  for (const product of kept) {
    scores[product]! +=
      (0.15 * Math.min(inName[product]!, index.nameLengths[product]!)) / (index.nameLengths[product]! || 1);
    if (measured) scores[product]! += fit(read, index.quantities[product]!, index.units[product]!);
  }
  return sorted(index, kept, scores);
}
