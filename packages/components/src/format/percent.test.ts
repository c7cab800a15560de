import {describe, expect, it} from 'vitest';
import {localeOf} from './locale.js';
import {formatPercent} from './percent.js';

describe('a percentage', () => {
  it.each([
    ['3', '3\u00a0%', '3\u00a0%'],
    ['0', '0\u00a0%', '0\u00a0%'],
    ['11.08', '11,08\u00a0%', '11.08\u00a0%'],
    ['6.00', '6,00\u00a0%', '6.00\u00a0%'],
    ['-0.5', '\u22120,5\u00a0%', '\u22120.5\u00a0%'],
    ['100', '100\u00a0%', '100\u00a0%'],
  ])('of %s reads %s', (percent, id, en) => {
    expect(formatPercent(percent)).toBe(id);
    expect(formatPercent(percent, 'en')).toBe(en);
  });

  it.each(['', '3,5', '.5', '5.', '1e3', 'NaN', '3 %', '+3'])('is not "%s"', (text) => {
    expect(() => formatPercent(text)).toThrow(RangeError);
  });
});

describe('the language of an element', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['en_US', 'en'],
    ['id', 'id'],
    ['id-ID', 'id'],
    ['', 'id'],
    ['jv', 'id'],
    ['enm', 'id'],
  ])('tagged "%s" is %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
