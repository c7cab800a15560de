import {fold} from './fold.js';
import {isFiller} from './is-filler.js';
import type {ProductIndex} from './product-index.js';
import {stems} from './stems.js';

/** Parts what was typed as one word: `gulapasir`. Both halves have to be written as the catalog, or speech, has them. */
export function partWords(index: ProductIndex, word: string): string[] {
  if (word.length < 6 || index.terms.has(fold(word))) return [word];
  if (stems(word).some((stem) => index.spellings.has(stem))) return [word];
  const isWord = (part: string): boolean => index.spellings.has(part) || (part.length > 3 && isFiller(part));
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(isWord) && !parts.every(isFiller)) return parts;
  }
  return [word];
}
