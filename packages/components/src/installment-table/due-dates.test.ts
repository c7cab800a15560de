import {expect, it} from 'vitest';
import {dateTexts, dueDates} from './due-dates.js';

it('shows a date as its day with the month, and its year', () => {
  const dates = dueDates('2026-07-12', undefined, 2);
  expect(dateTexts(dates, 'id')).toEqual([
    ['12 Agu', ' 2026'],
    ['12 Sep', ' 2026'],
  ]);
  expect(dateTexts(dates, 'en')[0]).toEqual(['12 Aug', ' 2026']);
});
