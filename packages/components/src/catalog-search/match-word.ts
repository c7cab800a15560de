import {fold} from './fold.js';
import {otherGoods} from './other-goods.js';
import type {ProductIndex} from './product-index.js';
import {stems} from './stems.js';

/** How sure it is that a term is what somebody typed. */
export const certainty = {
  exact: 1,
  stem: 0.92,
  swapped: 0.86,
  begun: 0.8,
  misspelt: 0.75,
  abbreviated: 0.6,
  farOff: 0.55,
} as const;

/** Below this a match is a guess: words that are sure overrule it. */
export const sure = 0.9;

const known = new Set(otherGoods);

/** Terms by number, with how sure each is. */
export type Matches = Map<number, number>;

function begun(index: ProductIndex, key: string, from: number, matches: Matches): void {
  let left = 200;
  for (const [found, term] of index.terms.atPrefix(key)) {
    if (left-- === 0) return;
    if (found === key) continue;
    matches.set(term, Math.max(matches.get(term) ?? 0, from * (0.85 + (0.15 * key.length) / found.length)));
  }
}

function swapped(key: string): string[] {
  return Array.from(
    {length: key.length - 1},
    (_, at) => key.slice(0, at) + key[at + 1]! + key[at]! + key.slice(at + 2),
  ).filter((other) => other !== key);
}

function misspelt(index: ProductIndex, key: string, matches: Matches): void {
  const edits = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  if (!edits) return;
  let nearest = edits;
  const found = [...index.terms.fuzzyGet(key, edits)];
  for (const [, [, distance]] of found) nearest = Math.min(nearest, distance);
  for (const [other, [term, distance]] of found) {
    if (distance > nearest) continue;
    // The first letter is the one that people get right.
    const begins = other[0] === key[0] ? 1 : 0.9;
    // A short word that loses a letter is soon another word.
    if (other.length < 4 && distance > 0 && other[0] !== key[0]) continue;
    if (distance > 1 && (other[0] !== key[0] || other.length < 6)) continue;
    matches.set(term, (distance > 1 ? certainty.farOff : certainty.misspelt) * begins);
  }
}

const consonants = (key: string): string => key.replace(/[aeiou]/g, '');

/** `brs`, `mnyk`: consonants of a word in their order, with its first and its last. */
function abbreviated(index: ProductIndex, key: string, matches: Matches): void {
  if (key.length < 3 || /[aeiou]/.test(key)) return;
  const last = key.at(-1)!;
  index.keys.forEach((word, term) => {
    if (word[0] !== key[0] || word.length > 12) return;
    const bones = consonants(word);
    if (bones.at(-1) !== last || bones.length > key.length + 1 || bones === word) return;
    let at = 0;
    for (const letter of bones) if (letter === key[at]) at += 1;
    if (at === key.length) matches.set(term, certainty.abbreviated);
  });
}

/**
 * The terms of a catalog that somebody may have meant by a word: exactly it; else what it comes from or begins; else what it
 * may be a misspelling of.
 *
 * @param typing - It is the last word and perhaps not finished.
 */
export function matchWord(index: ProductIndex, word: string, typing: boolean): Matches {
  const matches: Matches = new Map();
  const key = fold(word);
  if (!key) return matches;
  const exact = index.terms.get(key);
  if (exact !== undefined) {
    matches.set(exact, certainty.exact);
    if (typing && key.length > 3) begun(index, key, certainty.begun, matches);
    return matches;
  }
  for (const stem of stems(word)) {
    const term = index.terms.get(fold(stem));
    if (term !== undefined) matches.set(term, certainty.stem);
  }
  if (matches.size) return matches;
  if (known.has(word)) return matches;
  if (typing || key.length > 3) begun(index, key, certainty.begun, matches);
  if (matches.size || key.length < 3) return matches;
  if (key.length > 3) {
    for (const other of swapped(key)) {
      const term = index.terms.get(other);
      if (term !== undefined) matches.set(term, certainty.swapped);
      else if (typing) begun(index, other, certainty.misspelt, matches);
    }
  }
  if (!matches.size) misspelt(index, key, matches);
  if (!matches.size) abbreviated(index, key, matches);
  return matches;
}
