import {describe, expect, it} from 'vitest';
import {monthsId} from '../format/months.id.js';
import {isStale, sourceDate} from './scheme-note.js';

describe('a rule', () => {
  it('is stale from the 181st day after its sources were read', () => {
    const rule = {reviewedOn: '2026-11-23'};
    expect(isStale(rule, '2027-05-22')).toBe(false);
    expect(isStale(rule, '2027-05-23')).toBe(true);
  });
  it('is not called stale where no today is known', () => {
    expect(isStale({reviewedOn: '2020-01-01'}, '')).toBe(false);
  });
});

describe('the date of a source', () => {
  it.each([
    ['2025-07-08', '8 Juli 2025'],
    ['2026-01', 'Januari 2026'],
    ['2025', '2025'],
  ])('%s reads %s', (date, text) => {
    expect(sourceDate(date, monthsId)).toBe(text);
  });
});
