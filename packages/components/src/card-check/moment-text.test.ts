import {expect, it} from 'vitest';
import {dayText, momentText} from './moment-text.js';

const moment = new Date(2026, 10, 27, 8, 5, 59);

it('a moment is written to the minute, as the languages write it', () => {
  expect(momentText(moment, 'id')).toBe('27 November 2026 pukul 08.05');
  expect(momentText(moment, 'en')).toBe('27 November 2026 at 08:05');
});

it('a day is that of the place where it is read, from its first minute to its last', () => {
  expect(dayText(new Date(2031, 2, 2), 'id')).toBe('2 Maret 2031');
  expect(dayText(new Date(2031, 2, 2, 23, 59), 'en')).toBe('2 March 2031');
});
