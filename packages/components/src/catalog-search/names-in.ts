import {fold} from './fold.js';

/**
 * Sounds of the names in a sentence: words with a capital inside it, abbreviations, long numbers. A note mentions
 * other goods and places in plain words, so those are not searched; `Indofarma`, `RPK` and `47763` are.
 */
export function namesIn(text: string): string[] {
  const names = new Set<string>();
  for (const sentence of text.split(/[.:;!?]\s+/)) {
    const words = sentence.match(/[\p{L}\d]+/gu) ?? [];
    for (const [at, word] of words.entries()) {
      const isName =
        /^\d{5,}$/.test(word) || /\p{Lu}.*\p{Lu}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word));
      if (isName && word.length > 2) names.add(fold(word.toLowerCase()));
    }
  }
  return [...names];
}
