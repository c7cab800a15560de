import {describe, expect, it} from 'vitest';
import {cardCheckEn} from '../messages/card-check.en.js';
import {cardCheckId} from '../messages/card-check.id.js';
import {cardScannerEn} from '../messages/card-scanner.en.js';
import {cardScannerId} from '../messages/card-scanner.id.js';

/** Every sentence by its path: `states.verified.title`. */
function flat(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each([
  ['a check', cardCheckId, cardCheckEn],
  ['a scanner', cardScannerId, cardScannerEn],
])('what %s says', (_, id, en) => {
  it('is there in both languages, with the same values in each sentence', () => {
    const shape = (messages: object) => flat(messages).map(([path, text]) => [path, places(text)]);
    expect(shape(en)).toEqual(shape(id));
  });

  it('has no exclamation marks', () => {
    expect([...flat(id), ...flat(en)].filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('promises nothing about the person who holds a card', () => {
    const words =
      /identitas(nya)? (benar|terbukti)|identity is (right|proven)|\b(safe|aman|terpercaya|trusted)\b/i;
    expect([...flat(id), ...flat(en)].filter(([, text]) => words.test(text))).toEqual([]);
    expect(cardCheckId.states.verified.explanation).toContain('tidak membuktikan siapa yang memegang kartu');
    expect(cardCheckEn.states.verified.explanation).toContain('does not prove who is holding the card');
  });
});
