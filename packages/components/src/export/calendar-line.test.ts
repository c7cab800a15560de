import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarLine, calendarText} from './calendar-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('a line of a calendar', () => {
  it('escapes what RFC 5545 gives a meaning', () => {
    expect(calendarText('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });
  it('keeps 75 octets on a line, and folds before the 76th', () => {
    expect(calendarLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(calendarLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });
  it('splits no character, makes no line longer than 75 octets, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const line = `SUMMARY:${calendarText(text)}`;
        fc.pre(!/[\r\n]/.test(line));
        const folded = calendarLine(line);
        expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
