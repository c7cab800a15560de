import {defaultScheme} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor} from './draft.js';
import {restoreDraft} from './restore-draft.js';

const draft = draftFor(defaultScheme, '2026-12-01');

describe('a kept state', () => {
  it('comes back as it was typed', () => {
    const typed = {...draft, principal: '2,5 mil', months: '60', method: 'flat' as const};
    expect(restoreDraft(draft, JSON.stringify(typed))).toEqual(typed);
  });
  it.each([
    '',
    'null',
    '[]',
    '{',
    '"text"',
    '{"principal": 5}',
    '{"scheme": "none"}',
    '{"method": "x"}',
    '{"__proto__": {"months": "1"}}',
  ])('that is damaged changes nothing: %s', (state) => {
    expect(restoreDraft(draft, state)).toEqual(draft);
  });
});
