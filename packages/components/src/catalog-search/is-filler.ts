import {fillerWords} from './filler-words.js';
import {fold} from './fold.js';

const words = new Set(fillerWords);
const sounds = new Set(fillerWords.filter((word) => word.length > 3).map(fold));

/** A word that narrows nothing down, however it is spelt: "murahhh". */
export function isFiller(word: string): boolean {
  if (words.has(word) || (word.length > 3 && sounds.has(fold(word)))) return true;
  // "ade", "berape": Betawi and Banten.
  return word.endsWith('e') && words.has(`${word.slice(0, -1)}a`);
}
