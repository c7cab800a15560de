import {defaultScheme} from '@koperasi/loan/schemes';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addPlan, pinPlan, removePlan} from '../plan/comparison.js';
import {draftFor, type Draft} from './draft.js';
import {isKept} from './kept-draft.js';
import {restoreDraft} from './restore-draft.js';

const draft = draftFor(defaultScheme, '2026-12-01');

const fees = {
  provisionPercent: '1,5',
  administration: '2 juta',
  insurance: '',
  other: 'lain-lain',
  paid: ['administration' as const],
};
const early = {
  extra: '10 jt',
  frequency: 'monthly' as const,
  month: '2 tahun',
  effect: 'smaller-installment' as const,
  settleAfter: '',
};
const full: Draft = {...draft, fees, capacity: '55 jt', early};

/** As `toEqual` sees entries: without the mark that a browser brought them back. */
function restored(state: unknown, onto = draft): unknown {
  return JSON.parse(JSON.stringify(restoreDraft(onto, JSON.stringify(state))));
}

describe('a kept state', () => {
  it.each([
    ['the fields', {...draft, principal: '2,5 mil', months: '60', method: 'flat' as const}],
    ['fees, capacity and paying early', full],
    ['three plans', pinPlan(addPlan(addPlan({...full, rate: '2,5'})), 0)],
  ])('comes back as it was typed: %s', (_, typed) => {
    expect(restored(typed)).toEqual(JSON.parse(JSON.stringify(typed)));
  });

  it('empties a part that it says is empty', () => {
    expect(restored({fees: null, capacity: null, early: null, comparison: null}, full)).toEqual(draft);
  });

  it('offers no removed plan again', () => {
    const typed = removePlan(addPlan(addPlan(draft)), 0);
    expect(typed.comparison).toHaveProperty('removed');
    expect(restored(typed)).not.toHaveProperty('comparison.removed');
    expect(restored(typed)).toHaveProperty('comparison.others.length', 1);
  });

  it('is known as one, whatever the person enters next', () => {
    const kept = restoreDraft(draft, JSON.stringify(full));
    expect([isKept({...kept, months: '12'}), isKept(draft), isKept(restoreDraft(draft, '{'))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  const plan = JSON.parse(JSON.stringify(full)) as Record<string, unknown>;
  it.each([
    '',
    'null',
    '[]',
    '{',
    '"text"',
    '{"principal": 5}',
    '{"principal": null}',
    '{"scheme": "none"}',
    '{"method": "x"}',
    '{"graceWithin": "true"}',
    '{"__proto__": {"months": "1"}}',
    '{"constructor": "x", "toString": "y"}',
    '{"used": {"field": "principal", "before": "1", "after": "2"}}',
    '{"capacity": 5}',
    '{"fees": []}',
    '{"fees": {}}',
    '{"fees": "x"}',
    JSON.stringify({fees: {...fees, paid: 'other'}}),
    JSON.stringify({fees: {...fees, paid: ['bribe']}}),
    JSON.stringify({fees: {...fees, other: 5}}),
    JSON.stringify({fees: {...fees, more: ''}}),
    JSON.stringify({fees: {...fees, other: undefined}}),
    JSON.stringify({early: {...early, frequency: 'weekly'}}),
    JSON.stringify({early: {...early, effect: null}}),
    JSON.stringify({early: {...early, month: 3}}),
    JSON.stringify({comparison: {others: [plan, plan, plan], place: 0, pinned: 0}}),
    JSON.stringify({comparison: {others: [plan], place: 2, pinned: 0}}),
    JSON.stringify({comparison: {others: [plan], place: 0, pinned: -1}}),
    JSON.stringify({comparison: {others: [plan], place: 0.5, pinned: 0}}),
    JSON.stringify({comparison: {others: [{...plan, scheme: 'none'}], place: 0, pinned: 0}}),
    JSON.stringify({comparison: {others: [{...plan, fees: {paid: []}}], place: 0, pinned: 0}}),
    JSON.stringify({comparison: {others: [{principal: '1'}], place: 0, pinned: 0}}),
    JSON.stringify({
      comparison: {others: [{...plan, comparison: {others: [], place: 0, pinned: 0}}], place: 0, pinned: 0},
    }),
    JSON.stringify({comparison: {others: [null], place: 0, pinned: 0}}),
    JSON.stringify({comparison: {others: {length: 1}, place: 0, pinned: 0}}),
  ])('that is damaged changes nothing: %s', (state) => {
    expect(restoreDraft(draft, state)).toBe(draft);
  });

  it('never throws, and brings no part of another kind: 10,000 random states', () => {
    const keys = [...Object.keys(full), 'comparison', 'used', '__proto__'];
    const state = fc.oneof(
      fc.json(),
      fc
        .dictionary(fc.constantFrom(...keys), fc.jsonValue({depthSize: 'small'}))
        .map((value) => JSON.stringify(value)),
      fc.tuple(fc.nat(400), fc.string({maxLength: 4})).map(([place, put]) => {
        const text = JSON.stringify(addPlan(full));
        return text.slice(0, place) + put + text.slice(place + 1);
      }),
    );
    const kinds = (each: Draft): string[] =>
      (
        ['scheme', 'principal', 'months', 'rate', 'graceMonths', 'graceWithin', 'start', 'method'] as const
      ).map((key) => typeof each[key]);
    fc.assert(
      fc.property(state, (text) => {
        const after = restoreDraft(draft, text);
        expect(kinds(after)).toEqual(kinds(draft));
        expect(['undefined', 'string']).toContain(typeof after.capacity);
        expect(Object.keys(after.fees ?? fees).sort()).toEqual(Object.keys(fees).sort());
        expect(after.comparison?.others.length ?? 0).toBeLessThan(3);
      }),
      {numRuns: 10_000},
    );
  }, 60_000);
});
