import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {Percent, PositiveRupiah, Rupiah} from './amounts.js';
import {Text} from './long-text.js';
import {
  AreaCode,
  Id,
  Instant,
  IsoDate,
  Line,
  SourceDate,
  VillageCode,
  WebAddress,
  answer,
  openEnum,
  request,
} from './values.js';

const takes = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

describe.each([
  {
    name: 'a day',
    schema: IsoDate,
    good: ['2026-11-27', '2024-02-29', '2000-02-29', '0400-02-29', '0001-01-01', '9999-12-31', '2026-01-31'],
    bad: [
      '2026-02-29',
      '1900-02-29',
      '2100-02-29',
      '0000-02-29',
      '0000-01-01',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '2026/01/01',
      ' 2026-01-01',
      '2026-01-01\n',
      '2026-01-01T00:00:00Z',
      '+2026-01-01',
      '２０２６-01-01',
      20_260_101,
      null,
    ],
  },
  {
    name: 'an instant',
    schema: Instant,
    good: ['2026-11-27T09:30:00+07:00', '2026-11-27T02:30:00Z', '2026-11-27T02:30:00.123456789Z'],
    bad: [
      '2026-11-27T09:30:00',
      '2026-11-27 09:30:00Z',
      '2026-11-27T24:00:00Z',
      '2026-11-27T23:59:60Z',
      '2026-11-27T09:30Z',
      '2026-02-29T09:30:00Z',
      '2026-11-27T09:30:00+0700',
      '2026-11-27T09:30:00.Z',
      '2026-11-27t09:30:00z',
      1_764_210_600,
    ],
  },
  {
    name: 'the date of a source',
    schema: SourceDate,
    good: ['2023', '2025-12', '2026-01-12'],
    bad: ['', '23', '2025-13', '2025-00', '2026-01-32', '2025-1', 'Jan 2026'],
  },
  {
    name: 'the code of a village',
    schema: VillageCode,
    good: ['36.73.04.1007', '36.73.06.1013'],
    bad: ['36.73.04', '36.73.04.107', '3673041007', '36.73.04.1007 ', '36-73-04-1007', '36.73.04.10071', ''],
  },
  {
    name: 'the code of an area',
    schema: AreaCode,
    good: ['36', '36.73', '36.73.04', '36.73.04.1007'],
    bad: ['3', '36.', '36.7', '36.73.', '36.73.04.100', '36.73.04.1007.1'],
  },
  {
    name: 'an identifier',
    schema: Id,
    good: ['a', 'mem_unyur01', 'A-9', 'x'.repeat(64)],
    bad: ['', 'x'.repeat(65), 'a b', 'a/b', '../a', 'é', 'a\n', '__proto__!'],
  },
  {
    name: 'a rate',
    schema: Percent,
    good: ['0', '6', '6.25', '0.000000000001', '999.5'],
    bad: ['06', '6.', '.5', '-1', '6%', '6,25', '1000', '1e2', '6.0000000000001', ' 6', 6],
  },
  {
    name: 'rupiah',
    schema: Rupiah,
    good: [0, 1, 3_000_000_000, Number.MAX_SAFE_INTEGER],
    bad: [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Infinity, '1', null, 1n],
  },
  {name: 'rupiah that move', schema: PositiveRupiah, good: [1, 25_000], bad: [0, -1, 1.5]},
  {
    name: 'a line',
    schema: Line,
    good: ['Sukawana', ' dua kata ', 'Ny. Ñá — “kutip” 家 🧺', 'a'.repeat(200), '👨\u200d🌾'],
    bad: [
      '',
      '   ',
      '\u200b',
      'Siti\u200b',
      '\u202eitiS',
      'Si\u00adti',
      '\ufeffSiti',
      'Siti\u2069',
      '\u00a0',
      'a\nb',
      'a\tb',
      'a\u0000',
      '\u2028a',
      'a\u2029',
      '\ud800',
      'a'.repeat(201),
      7,
    ],
  },
  {
    name: 'a text',
    schema: Text,
    good: ['', 'satu\ndua\r\n\ttiga', '🧺', 'a'.repeat(4000)],
    bad: ['a\u0000', '\u0007', '\u009f', '\udfff', 'a'.repeat(4001)],
  },
  {
    name: 'an address',
    schema: WebAddress,
    good: [
      'https://a.example',
      'http://a.example/b?c=d#e',
      'https://kopdes.example/67-koperasi,-hanya-16.html',
    ],
    bad: [
      'a.example',
      'ftp://a.example',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      'https:///a',
      'https://a\u0000',
      'https://a/\u0000b',
      'https://a/\ud800',
    ],
  },
])('$name', ({schema, good, bad}) => {
  it.each(good.map((value) => ({value})))('may be $value', ({value}) => {
    expect(takes(schema, value)).toBe(true);
  });

  it.each(bad.map((value) => ({value})))('may not be $value', ({value}) => {
    expect(takes(schema, value)).toBe(false);
  });
});

/** The days of a month by counting, as on the knuckles of a hand. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

describe('laws', () => {
  it('takes of all dates those of the calendar', () => {
    const parts = fc.tuple(
      fc.integer({min: 0, max: 9999}),
      fc.integer({min: 0, max: 13}),
      fc.integer({min: 0, max: 32}),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(takes(IsoDate, `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(real);
      }),
      {numRuns: 5000},
    );
  });

  it('takes the 29th of February of every leap year, and of no other', () => {
    for (let year = 0; year <= 9999; year++) {
      const leap = year > 0 && daysIn(year, 2) === 29;
      if (takes(IsoDate, `${pad(year, 4)}-02-29`) !== leap) expect.fail(String(year));
    }
  });

  it('takes as an instant what the calendar and the clock have', () => {
    const parts = fc.record({
      date: fc.tuple(
        fc.integer({min: 1, max: 9999}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 31}),
      ),
      clock: fc.tuple(
        fc.integer({min: 0, max: 25}),
        fc.integer({min: 0, max: 61}),
        fc.integer({min: 0, max: 61}),
      ),
      offset: fc.tuple(
        fc.constantFrom('+', '-'),
        fc.integer({min: 0, max: 25}),
        fc.integer({min: 0, max: 61}),
      ),
    });
    fc.assert(
      fc.property(parts, ({date: [year, month, day], clock: [h, m, s], offset: [sign, oh, om]}) => {
        const real = day <= daysIn(year, month) && h < 24 && m < 60 && s < 60 && oh < 24 && om < 60;
        const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${[h, m, s].map((n) => pad(n, 2)).join(':')}${sign}${pad(oh, 2)}:${pad(om, 2)}`;
        expect(takes(Instant, written)).toBe(real);
        if (real) expect(Number.isNaN(Date.parse(written))).toBe(false);
      }),
      {numRuns: 2000},
    );
  });

  it('takes as the code of a village 13 characters of which three are dots', () => {
    const near = fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{3,5}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string({maxLength: 15})), (code) => {
        const parts = code.split('.');
        const digits = parts.every((part) => [...part].every((letter) => '0123456789'.includes(letter)));
        const real = digits && parts.map(({length}) => length).join() === '2,2,2,4';
        expect(takes(VillageCode, code)).toBe(real);
      }),
      {numRuns: 2000},
    );
  });

  it('takes as a line what can be seen and has no control character, and as a text also its line ends', () => {
    const string = fc.string({
      unit: fc.oneof(
        fc.nat({max: 0xffff}).map((unit) => String.fromCharCode(unit)),
        fc.string({minLength: 1, maxLength: 3}),
      ),
    });
    const control = (letter: string): boolean => {
      const code = letter.codePointAt(0)!;
      return code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000);
    };
    // Soft hyphen, Arabic letter mark, zero width, direction, word joiner to the deprecated ones, byte order mark.
    const unseen = [0xad, 0x61c, 0x200b, 0x200c, 0x200e, 0x200f, 0xfeff];
    for (let code = 0x202a; code <= 0x202e; code++) unseen.push(code);
    for (let code = 0x2060; code <= 0x206f; code++) unseen.push(code);
    fc.assert(
      fc.property(string, (value) => {
        const letters = [...value];
        const separates = letters.some((letter) => ['\u2028', '\u2029'].includes(letter));
        const seen = value.trim() !== '';
        const hidden = letters.some((letter) => unseen.includes(letter.codePointAt(0)!));
        const right = seen && !separates && !hidden && !letters.some(control) && value.length <= 200;
        expect(takes(Line, value)).toBe(right);
        const plain = letters.filter((letter) => !['\n', '\r', '\t'].includes(letter));
        expect(takes(Text, value)).toBe(!plain.some(control) && value.length <= 4000);
      }),
      {numRuns: 3000},
    );
  });

  // A pattern that is shown megabytes of them overflows the stack.
  it.each([Line, Text, WebAddress])('looks into no text that is too long', (schema) => {
    const {error} = z.safeParse(schema, '\u0000'.repeat(4001));
    expect(error?.issues.map(({code}) => code)).toEqual(['too_big']);
  });

  it('answers about a million characters at once', () => {
    const before = Date.now();
    for (const letter of [' ', 'a', '1', 'https://a/', '-', '\n']) {
      const long = `${letter.repeat(1_000_000)}\u0000`;
      for (const schema of [Line, Text, IsoDate, Instant, SourceDate, Percent, WebAddress, Id])
        takes(schema, long);
    }
    expect(Date.now() - before).toBeLessThan(1000);
  });
});

describe('objects', () => {
  it('keep in an answer what they do not know', () => {
    const schema = answer({name: z.string()});
    expect(z.parse(schema, {name: 'a', news: 1})).toEqual({name: 'a', news: 1});
  });

  it('refuse in a request what they do not know', () => {
    const schema = request({name: z.string()});
    expect(takes(schema, {name: 'a'})).toBe(true);
    expect(takes(schema, {name: 'a', nmae: 'a'})).toBe(false);
  });

  it('take any word where the list is open', () => {
    expect(takes(openEnum(['a', 'b']), 'c')).toBe(true);
    expect(takes(openEnum(['a', 'b']), 1)).toBe(false);
  });
});
