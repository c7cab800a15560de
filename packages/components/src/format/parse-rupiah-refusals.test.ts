import {describe, expect, it} from 'vitest';
import {parseRupiah, type RupiahProblem} from './parse-rupiah.js';

const refusals: Record<RupiahProblem, string[]> = {
  empty: ['', ' ', '\u00a0\u202f', '\u200b', '\n', 'Rp', 'Rp.', 'rp ', 'IDR', 'rupiah', 'Rp ,-'],
  'not-a-number': [
    ...[
      'abc',
      'NaN',
      'Infinity',
      'miliar',
      'juta',
      'Rp juta',
      '-',
      '.',
      ',',
      '٣',
      '۳۰۰',
      '३',
      '½ juta',
      '1½ juta',
      '①',
    ],
    ...[
      '±5',
      '+62812',
      '+5',
      '~5 juta',
      '10 %',
      '10%',
      '5/10',
      '5 juta sebulan',
      '5 juta/bulan',
      '10:30',
      '#5',
      '$5',
      '€5',
      '5*5',
      '=5',
      '5²',
    ],
    ...['5 juta - 10 juta', '5-10 juta', '5 juta s/d 10 juta', '5;6', '5_000', '(5.000)', '5-'],
    ...['Rp Rp 5', 'constructor', '__proto__', '💰', '5 💰', '5\u00005', 'Rp 5 & 6', '<b>5</b>'],
  ],
  'unknown-unit': [
    '1e9',
    '0x10',
    '5 b',
    '5 mn',
    '5 mio',
    '5 mm',
    '5 ratus',
    '5 kg',
    '5 usd',
    '5 constructor',
    '5 jutaan',
  ],
  ambiguous: [
    ...[
      '1.5',
      '1,5',
      '1.50',
      '1,50',
      '2.5',
      '0,5',
      '12,5',
      '150.0',
      '0.500',
      '0,125',
      '1000.500',
      '1.500,000',
      '1,500.000',
    ],
    ...[
      '2.500 juta',
      '2,500 miliar',
      '1.500 rb',
      '12.500k',
      '1 500 juta',
      "1'500 juta",
      '1.500,250 juta',
      '1000,125 miliar',
    ],
    ...[
      '2 juta 500',
      '1 miliar 500',
      '1 juta 500.000',
      '500 ribu 1 juta',
      '1 juta 1 juta',
      '1 juta 1500 ribu',
      '1 juta 1000 ribu',
    ],
    ...['1,5 juta 200 ribu', '1 miliar 2,5 juta'],
  ],
  grouping: [
    ...[
      '1.50.000',
      '1.5000',
      '12.34.567',
      '1.500.00',
      '1,500,00',
      '5..000',
      '5,,000',
      '.500',
      ',5',
      '3.',
      '3,',
      '1.500.',
    ],
    ...[
      '1.500 000',
      '1,500.000,00',
      '1.500.000.0',
      '1234.567.890',
      '0.500.000',
      '000.500.000',
      '12.08.2026',
      '0812 3456 7890',
    ],
    ...[
      '1 50',
      '5 10',
      '5 juta, 10 juta',
      '500 1 juta',
      '1.2345',
      '1.50.000 juta',
      "1'50",
      '.5 juta',
      '3. juta',
      '1,5,5 juta',
    ],
  ],
  fraction: [
    '1.000,50',
    '1,000.50',
    '12345,5',
    '12345.678901',
    '1.500.000,01',
    '1500,5',
    '0,0000001 juta',
    '1,2345 ribu',
    '0,0005 rb',
  ],
  negative: [
    '-5',
    '-5.000',
    '--5',
    '−5.000',
    '–5',
    '- 5',
    '-Rp 5',
    'Rp -5',
    'Rp -5 juta',
    '-0',
    '-2,5 miliar',
  ],
  'too-large': [
    ...[
      '9007199254740992',
      '9.007.199.254.740.992',
      '9008 T',
      '9007 triliun 200 miliar',
      '99999999999999999999',
      '9'.repeat(400),
    ],
    '1000000000 miliar',
  ],
};

describe.each(Object.entries(refusals))('a text refused as %s', (reason, texts) => {
  it.each(texts.map((text) => ({text})))('$text', ({text}) => {
    expect(parseRupiah(text)).toEqual({ok: false, reason});
  });
});

describe('a refusal', () => {
  it('names the problem of the amount before its sign', () => {
    expect(parseRupiah('-1,5')).toEqual({ok: false, reason: 'ambiguous'});
  });

  it('comes at once for a pasted book', () => {
    const book = `${'1.5 juta, '.repeat(20_000)}${' '.repeat(100_000)}x${'-'.repeat(100_000)}rp`;
    const start = performance.now();
    expect(parseRupiah(book)).toEqual({ok: false, reason: 'not-a-number'});
    expect(performance.now() - start).toBeLessThan(500);
  });
});
