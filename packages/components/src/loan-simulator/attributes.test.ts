import {defaultScheme} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {applyAttributes} from './attributes.js';
import {draftFor} from './draft.js';

const base = draftFor(defaultScheme, '');

describe('attributes', () => {
  it('lay over the draft as a page wrote them, right or wrong: the fields say what is wrong', () => {
    const {draft, unusable} = applyAttributes(
      {principal: '1,5 miliar', months: 60, rate: 'tiga', operating: '', method: 'flat'},
      defaultScheme,
      '2026-12-01',
    );
    expect(unusable).toEqual([]);
    expect(draft).toEqual({
      ...base,
      principal: '1,5 miliar',
      months: '60',
      rate: 'tiga',
      operating: '',
      method: 'flat',
      start: '2026-12-01',
    });
  });
  it('may empty a field', () => {
    expect(applyAttributes({principal: ''}, defaultScheme, '').draft.principal).toBe('');
  });
  it.each([
    ['method', 'Flat'],
    ['graceInterest', 'gratis'],
  ])('%s=%j is reported and leaves the draft alone', (key, value) => {
    const {draft, unusable} = applyAttributes({[key]: value}, defaultScheme, '');
    expect(draft).toEqual(base);
    expect(unusable).toEqual([value]);
  });
});
