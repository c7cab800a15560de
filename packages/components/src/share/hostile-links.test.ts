import {methods} from '@koperasi/loan';
import {defaultScheme} from '@koperasi/loan/schemes';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {draftFor} from '../loan-simulator/draft.js';
import {schemeIds} from '../loan-simulator/scheme-ids.js';
import {addPlan} from '../plan/comparison.js';
import {decodeDraft} from './decode-draft.js';
import {encodeDraft} from './encode-draft.js';
import {largestDraft} from './random-drafts.test-only.js';
import {seal} from './seal.js';

const plain = draftFor(defaultScheme, '2026-12-01');

describe('a damaged or hostile fragment', () => {
  const states = [plain, addPlan(plain), largestDraft(1, 123_456_789)].map((draft) => encodeDraft(draft));

  it.each([
    ['nothing', ''],
    ['a newer version', `2${states[0]!.slice(1)}`],
    ['no version', states[0]!.slice(1)],
    ['the version alone', '1'],
    ['zeros in front', `1A${states[0]!.slice(1)}`],
    ['an end too much', `${states[0]!}A`],
    ['a key of every object', '__proto__'],
    ['percent signs', '%E0%A4%A'],
    ['padding', `${states[0]!}=`],
    ['a lone surrogate', '1\ud800'],
    ['very much', '1'.padEnd(1_000_000, 'A')],
  ])('says nothing: %s', (_, state) => {
    expect(decodeDraft(state)).toBeUndefined();
  });

  it('says nothing with any one character changed, missing, added or two exchanged', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const state of states)
      for (let place = 0; place < state.length; place += 1) {
        const [before, own, after] = [state.slice(0, place), state[place]!, state.slice(place + 1)];
        const damaged = [...alphabet].flatMap((letter) => [
          before + letter + after,
          before + letter + own + after,
        ]);
        damaged.push(before + after, before + (after[0] ?? '') + own + after.slice(1));
        for (const each of damaged.filter((text) => text !== state))
          expect(decodeDraft(each)).toBeUndefined();
      }
  });

  it('says nothing 10,000 times: random texts and links with damage', () => {
    const damage = fc
      .tuple(fc.constantFrom(...states), fc.nat(99), fc.nat(9), fc.string({unit: 'binary', maxLength: 12}))
      .map(([state, place, cut, put]) => state.slice(0, place) + put + state.slice(place + cut));
    const random = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.stringMatching(/^1[\w-]{1,199}$/),
      fc.webFragments(),
      damage,
    );
    fc.assert(
      fc.property(random, (fragment) => {
        fc.pre(!states.includes(fragment));
        expect(decodeDraft(fragment)).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      {numRuns: 10_000},
    );
  }, 60_000);

  it('under a valid checksum, too, gives only what a person could have typed', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 2n ** 260n}), (number) => {
        const draft = decodeDraft(seal(number));
        if (!draft) return;
        read += 1;
        expect(encodeDraft(draft), 'no second spelling').toBe(seal(number));
        for (const plan of [draft, ...(draft.comparison?.others ?? [])]) {
          expect(schemeIds).toContain(plan.scheme);
          expect(methods).toContain(plan.method);
          expect(plan.principal).toMatch(/^(|\d{1,3}(\.\d{3})*)$/);
          expect(plan.months).toMatch(/^\d{0,4}$/);
          expect(plan.rate).toMatch(/^(|\d{1,3}(\.\d{1,6})?)$/);
          expect(plan.start).toMatch(/^(|\d{4}-\d\d-\d\d)$/);
        }
      }),
      {numRuns: 10_000},
    );
    expect(read).toBeGreaterThan(10);
  });
});
