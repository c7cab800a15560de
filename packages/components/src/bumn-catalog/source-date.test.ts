import {expect, it} from 'vitest';
import {monthsEn} from '../format/months.en.js';
import {monthsId} from '../format/months.id.js';
import {formatSourceDate} from './source-date.js';

it.each([
  ['2026-01-12', '12 Januari 2026'],
  ['2025-12', 'Desember 2025'],
  ['2023', '2023'],
])('%s is read as %s', (date, text) => {
  expect(formatSourceDate(date, monthsId)).toBe(text);
});
it('is in English on an English page', () => {
  expect(formatSourceDate('2026-08-02', monthsEn)).toBe('2 August 2026');
});
