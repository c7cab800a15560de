import {describe, expect, it} from 'vitest';
import {cardBackMessages} from './card-back.js';
import {cardSheetMessages} from './card-sheet.js';
import {cardToolsMessages} from './card-tools.js';
import {cardTroubleMessages} from './card-trouble.js';
import {cardVerdictMessages} from './card-verdict.js';
import {memberCardEn} from './member-card.en.js';
import {memberCardId} from './member-card.id.js';

const places = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe.each([
  ['the face of a card', memberCardId, memberCardEn],
  ['its back', cardBackMessages.id, cardBackMessages.en],
  ['its check', cardVerdictMessages.id, cardVerdictMessages.en],
  ['what can be done with it', cardToolsMessages.id, cardToolsMessages.en],
  ['why there is none', cardTroubleMessages.id, cardTroubleMessages.en],
  ['a sheet of cards', cardSheetMessages.id, cardSheetMessages.en],
])('%s', (_, id: Record<string, string>, en: Record<string, string>) => {
  it('speaks both languages with the same values in each sentence', () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
    for (const [key, sentence] of Object.entries(id))
      expect([key, places(en[key]!)]).toEqual([key, places(sentence)]);
  });

  it('makes no promises with exclamation marks', () => {
    expect([...Object.values(id), ...Object.values(en)].filter((text) => text.includes('!'))).toEqual([]);
  });
});
