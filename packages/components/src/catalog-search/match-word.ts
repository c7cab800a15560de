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
  misspelt: 0.76,
  abbreviated: 0.6,
  farOff: 0.55,
} as const;

/** Below this a match is a guess: words that are sure overrule it. */
export const sure = 0.9;

const known = new Set(otherGoods);

/** Terms by number, with how sure each is. */
export type Matches = Map<number, number>;

/** What a word may mean. */
export interface WordMatches {
  readonly likely: Matches;
  /** Too far off to find anything alone, yet good enough beside a word that is sure: `pshp` after `beras`. */
  readonly perhaps: Matches;
}

function better(matches: Matches, term: number, how: number): void {
  if (how > (matches.get(term) ?? 0)) matches.set(term, how);
}

function begun(index: ProductIndex, word: string, most: number, matches: Matches): void {
  const key = fold(word);
  // One or two letters are taken as they are written: z is no s.
  const [map, start] = word.length > 2 ? ([index.terms, key] as const) : ([index.spellings, word] as const);
  let left = 200;
  for (const [found, term] of map.atPrefix(start)) {
    if (left-- === 0) return;
    // A single letter begins too many names that people use.
    if (key.length < 2 && !index.postings[term]!.products.length) continue;
    if (found !== key) better(matches, term, most * (0.85 + (0.15 * key.length) / found.length));
  }
}

function swapped(word: string): string[] {
  return Array.from(
    {length: word.length - 1},
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ).filter((other) => other !== word);
}

/**
 * Misspellings, by letters and by sound. Short words have too many neighbours, and rare names have them too: there a
 * word must be nearer to count alone.
 */
function misspelt(index: ProductIndex, word: string, key: string, {likely, perhaps}: WordMatches): void {
  for (const [map, typed] of [
    [index.spellings, word],
    [index.terms, key],
  ] as const) {
    const size = typed.length;
    if (size < 3) continue;
    for (const [found, [term, distance]] of map.fuzzyGet(typed, size < 5 ? 1 : 2)) {
      const alike = found[0] === typed[0];
      const how = (distance > 1 ? certainty.farOff : certainty.misspelt) * (alike ? 1 : 0.9);
      const rare = index.postings[term]!.products.length ? 0 : 1;
      const omitted = size === 3 && found.length === 4 && alike && found.at(-1) === typed.at(-1) && !rare;
      const near = distance <= 1 && size > 3 && found.length > (alike ? 3 : 4) + rare;
      const far = distance === 2 && alike && size > 6 && found.length > 6 + 2 * rare;
      if (omitted || near || far) better(likely, term, how);
      else if (found.length > 2) better(perhaps, term, how * 0.9);
    }
    if (size < 4) continue;
    for (const other of swapped(typed)) {
      const term = map.get(other);
      if (term === undefined) continue;
      if (size > 4 || other[0] === typed[0]) better(likely, term, certainty.swapped);
      else better(perhaps, term, certainty.farOff);
    }
  }
}

/** `brs`, `mnyk`: consonants of a word in their order, with its first and its last. */
function abbreviated(index: ProductIndex, key: string, matches: Matches): void {
  if (key.length < 3 || /[aeiou]/.test(key)) return;
  const last = key.at(-1);
  index.keys.forEach((word, term) => {
    if (word[0] !== key[0] || word.length > 12) return;
    const bones = word.replace(/[aeiou]/g, '');
    if (bones.at(-1) !== last || bones.length > key.length + 1 || bones === word) return;
    let at = 0;
    for (const letter of bones) if (letter === key[at]) at += 1;
    if (at === key.length) better(matches, term, certainty.abbreviated);
  });
}

/**
 * The terms of a catalog that somebody may have meant by a word: exactly it; else what it comes from; else what it
 * begins, or may be a misspelling of.
 *
 * @param typing - It is the last word and perhaps not finished.
 */
export function matchWord(index: ProductIndex, word: string, typing: boolean): WordMatches {
  const found: WordMatches = {likely: new Map(), perhaps: new Map()};
  const {likely} = found;
  const key = fold(word);
  // A key held down is no word.
  if (word.length > 2 && key.length * 3 <= word.length) return found;
  // Very short words sound alike too easily: they have to be written so.
  const exact = (key.length > 3 ? index.terms : index.spellings).get(key.length > 3 ? key : word);
  if (exact !== undefined) {
    likely.set(exact, certainty.exact);
    if (typing && (key.length > 3 || !index.alone[exact])) begun(index, word, certainty.begun, likely);
    return found;
  }
  for (const stem of stems(word)) {
    const term = index.spellings.get(stem);
    if (term !== undefined) likely.set(term, certainty.stem);
  }
  if (known.has(word) || [...likely.keys()].some((term) => index.alone[term])) return found;
  if (typing || key.length > 3) begun(index, word, certainty.begun, likely);
  misspelt(index, word, key, found);
  if (likely.size === 0) abbreviated(index, key, likely);
  // A near neighbour makes the far ones noise.
  const most = Math.max(0, ...likely.values());
  if (most >= certainty.misspelt * 0.9) {
    for (const [term, how] of likely) if (how <= certainty.farOff) likely.delete(term);
  }
  return found;
}
