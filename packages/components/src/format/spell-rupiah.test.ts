import fc from 'fast-check';
import {toCardinal as english} from 'n2words/en-US';
import {toCardinal as indonesian} from 'n2words/id-ID';
import {describe, expect, it} from 'vitest';
import {spellRupiah} from './spell-rupiah.js';

describe('a number in Indonesian words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [115, 'seratus lima belas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [1_100, 'seribu seratus'],
    [1_111, 'seribu seratus sebelas'],
    [1_945, 'seribu sembilan ratus empat puluh lima'],
    [2_000, 'dua ribu'],
    [10_000, 'sepuluh ribu'],
    [11_000, 'sebelas ribu'],
    [12_500, 'dua belas ribu lima ratus'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [500_000, 'lima ratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_500_000, 'satu juta lima ratus ribu'],
    [11_000_000, 'sebelas juta'],
    [28_968_223, 'dua puluh delapan juta sembilan ratus enam puluh delapan ribu dua ratus dua puluh tiga'],
    [100_000_000, 'seratus juta'],
    [500_000_000, 'lima ratus juta'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_001, 'satu miliar satu'],
    [2_500_000_000, 'dua miliar lima ratus juta'],
    [3_000_000_000, 'tiga miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [1_000_001_000_000, 'satu triliun satu juta'],
    [
      9_007_199_254_740_991,
      'sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu',
    ],
  ])('%d is %s', (number, words) => {
    expect(spellRupiah(number)).toBe(`${words} rupiah`);
  });
});

describe('a number in English words', () => {
  it.each([
    [0, 'zero'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [42, 'forty-two'],
    [100, 'one hundred'],
    [119, 'one hundred nineteen'],
    [1_000, 'one thousand'],
    [1_500_000, 'one million five hundred thousand'],
    [28_968_223, 'twenty-eight million nine hundred sixty-eight thousand two hundred twenty-three'],
    [3_000_000_000, 'three billion'],
    [2_000_000_000_017, 'two trillion seventeen'],
  ])('%d is %s', (number, words) => {
    expect(spellRupiah(number, 'en')).toBe(`${words} rupiah`);
  });
});

describe('numbers in words', () => {
  it.each([
    {locale: 'id', library: indonesian},
    {locale: 'en', library: (n: number) => english(n)},
  ] as const)('agree in $locale with the library that we do not ship', ({locale, library}) => {
    const anySize = fc.integer({min: 0, max: 53}).chain((bits) => fc.integer({min: 0, max: 2 ** bits - 1}));
    fc.assert(
      fc.property(anySize, (n) => {
        expect(spellRupiah(n, locale)).toBe(`${library(n)} rupiah`);
      }),
      {numRuns: 5_000},
    );
  });

  it('name the currency', () => {
    expect(spellRupiah(3_000_000_000)).toBe('tiga miliar rupiah');
    expect(spellRupiah(3_000_000_000, 'en')).toBe('three billion rupiah');
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('do not exist for %d', (amount) => {
    expect(() => spellRupiah(amount)).toThrow(RangeError);
  });
});
