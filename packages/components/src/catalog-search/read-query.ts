import {containers, measures, numberWords} from './units.js';

/** So much of a measure; the unit is empty where only a number stands. */
export interface Quantity {
  readonly amount: number;
  readonly unit: string;
}

/** A text cut into words and quantities. */
export interface ReadText {
  /** Lower case, without marks, in their order. */
  readonly words: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Measures and containers that stand without a number: `kg`, `sak`. */
  readonly units: readonly string[];
}

function spellings(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  );
}

const measureOf = spellings(measures);
const containerOf = spellings(containers);

/** The container that a word names, or undefined. */
export const containerNamed = (word: string): string | undefined => containerOf.get(word);

const half = 'setengah';
const pieces = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/** `5,5` and `5.5` are five and a half; `19.000` is nineteen thousand. */
function numberIn(piece: string): number {
  if (/^\d{1,3}([.,]\d{3})+$/.test(piece)) return Number(piece.replace(/[.,]/g, ''));
  return Number.parseFloat(piece.replace(',', '.'));
}

/** Lower case and without accents and apostrophes, so that `Café` and `Jum'at` are plain letters. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase();
}

/**
 * Cuts a name or a query: letters and digits part (`3kg`, `agen46`), numbers find the unit that follows them, number
 * words count where a unit or a half follows.
 */
export function readText(text: string): ReadText {
  const words: string[] = [];
  const quantities: Quantity[] = [];
  const units: string[] = [];
  const all = plain(text).match(pieces) ?? [];
  for (let at = 0; at < all.length; at++) {
    const piece = all[at]!;
    const isHalved = all[at + 1] === half;
    const unit = measureOf.get(all[at + (isHalved ? 2 : 1)] ?? '');
    const amount = /^\d/.test(piece) ? numberIn(piece) : unit || isHalved ? numberWords[piece] : undefined;
    if (amount === undefined) {
      const measure = measureOf.get(piece);
      if (measure) units.push(measure);
      else {
        const container = containerOf.get(piece);
        if (container) units.push(container);
        words.push(piece);
      }
    } else if (unit || isHalved) {
      // `5 kg setengah` and `lima setengah kilo` are five and a half.
      const isHalvedLater = unit !== undefined && all[at + 2] === half;
      quantities.push({amount: amount + (isHalved || isHalvedLater ? 0.5 : 0), unit: unit ?? ''});
      at += (unit ? 1 : 0) + (isHalved || isHalvedLater ? 1 : 0);
    } else if (!containerOf.has(all[at + 1] ?? '')) {
      // Three cylinders are how many somebody wants, not what is in one.
      quantities.push({amount, unit: ''});
    }
  }
  return {words, quantities, units};
}
