import {describe, expect, it} from 'vitest';
import type {Draft} from '../loan-simulator/draft.js';
import {decodeDraft} from './decode-draft.js';
import {fitDraft} from './fit-draft.js';
import {largestDraft} from './random-drafts.test-only.js';

// No other amounts take as much room: 93 characters for one plan, 180 for two, more than 200 for three.
const [first, second, third] = [0, 1, 2].map((number) =>
  largestDraft(number, Number.MAX_SAFE_INTEGER - 2 + number),
);

/** Three plans of which the first largest one is in the fields. */
function atPlace(place: number): Draft {
  return {...first!, comparison: {others: [second!, third!], place, pinned: 2}};
}

describe('a simulation in limited room', () => {
  it.each([
    {place: 0, leftOut: [2], kept: 0},
    {place: 1, leftOut: [2], kept: 1},
    {place: 2, leftOut: [1], kept: 1},
  ])('names the last plan as left out, the fields being in place $place', ({place, leftOut, kept}) => {
    const fitted = fitDraft(atPlace(place), 195);
    expect(fitted?.leftOut).toEqual(leftOut);
    expect(decodeDraft(fitted?.state ?? '')).toMatchObject({
      rate: '99.999997',
      comparison: {others: [{rate: '99.999998'}], place: kept},
    });
  });

  it.each([
    {place: 0, leftOut: [1, 2]},
    {place: 1, leftOut: [0, 2]},
    {place: 2, leftOut: [0, 1]},
  ])(
    'keeps what is in the fields alone, in place $place, where there is no more room',
    ({place, leftOut}) => {
      const fitted = fitDraft(atPlace(place), 93);
      expect(fitted?.leftOut).toEqual(leftOut);
      expect(decodeDraft(fitted?.state ?? '')).toMatchObject({rate: '99.999997', comparison: undefined});
    },
  );

  it('leaves nothing out where there is room', () => {
    expect(fitDraft({...first!, comparison: {others: [second!], place: 1, pinned: 0}}, 180)?.leftOut).toEqual(
      [],
    );
  });

  it('is nothing where one plan has no room', () => {
    expect(fitDraft(atPlace(0), 92)).toBeUndefined();
  });
});
