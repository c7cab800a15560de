import {defaultScheme} from '@koperasi/loan/schemes';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {draftFor} from '../loan-simulator/draft.js';
import {decodeDraft} from './decode-draft.js';
import {encodeDraft} from './encode-draft.js';
import {drafts, largestDraft} from './random-drafts.test-only.js';

const plain = draftFor(defaultScheme, '2026-12-01');

describe('any simulation', () => {
  it('comes back from its link as the fields understand it, within 200 characters', () => {
    fc.assert(
      fc.property(drafts, ({typed, understood}) => {
        const state = encodeDraft(typed);
        expect(decodeDraft(state)).toEqual(understood);
        expect(state).toMatch(/^1[\w-]+$/);
        expect(`#kop=${state}`.length).toBeLessThanOrEqual(200);
      }),
      {numRuns: 10_000},
    );
  }, 60_000);

  it('has one link: what comes back makes the same one', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('id' as const, 'en' as const), ({typed}, locale) => {
        const state = encodeDraft(typed);
        expect(encodeDraft(decodeDraft(state, locale)!)).toBe(state);
      }),
      {numRuns: 1000},
    );
  });

  it('fits with three plans whose every field is full and different', () => {
    const plans = [0, 1, 2].map((number) => largestDraft(number, 4_294_967_293 + number));
    const draft = {...plans[0]!, comparison: {others: plans.slice(1), place: 2, pinned: 1}};
    const state = encodeDraft(draft);
    expect(state.length).toBe(193);
    expect(decodeDraft(state)?.comparison?.others.map(({rate}) => rate)).toEqual(['99.999998', '99.999999']);
  });

  it('fits with two such plans of the largest amounts that a field takes', () => {
    const [first, second] = [0, 1].map((number) =>
      largestDraft(number, Number.MAX_SAFE_INTEGER - 2 + number),
    );
    const state = encodeDraft({...first!, comparison: {others: [second!], place: 0, pinned: 1}});
    expect(state.length).toBe(180);
    expect(decodeDraft(state)?.comparison?.others[0]?.early?.extra).toBe('9.007.199.254.740.990');
  });

  it('carries no text: what a field cannot read is left out', () => {
    const state = encodeDraft({
      ...plain,
      principal: 'Budi 0812',
      months: 'lama',
      rate: '2,1234567',
      operating: '1,5',
      start: '2026-02-30',
      graceMonths: '-1',
      capacity: 'x',
    });
    expect(decodeDraft(state)).toMatchObject({
      principal: '',
      months: '',
      rate: '',
      operating: '',
      start: '',
      graceMonths: '',
      capacity: undefined,
    });
  });

  it('groups amounts for the language of the page', () => {
    expect(decodeDraft(encodeDraft(plain), 'en')?.principal).toBe('3,000,000,000');
    expect(decodeDraft(encodeDraft({...plain, principal: 'dua setengah miliar'}))?.principal).toBe(
      '2.500.000.000',
    );
  });
});
