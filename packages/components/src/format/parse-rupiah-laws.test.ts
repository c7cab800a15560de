import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseRupiah, type RupiahReading} from './parse-rupiah.js';
import {formatRupiah} from './rupiah.js';

const amount = fc.integer({min: 0, max: Number.MAX_SAFE_INTEGER});
const noBreakSpaces = fc.stringMatching(/^[\u00a0\u202f\u2007]{0,3}$/);
/** Texts near enough to amounts to reach every branch. */
const nearlyAnAmount = fc
  .array(fc.constantFrom(...'0 1 25 500 000 . , - \u00a0 rp jt juta M rb % ribu e ’'.split(' '), ' '), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

function isHonest(reading: RupiahReading): boolean {
  return reading.ok ? Number.isSafeInteger(reading.amount) && reading.amount >= 0 : reading.reason.length > 0;
}

describe('reading an amount', () => {
  it.each(['id', 'en'] as const)('gives back what is written in %s', (locale) => {
    fc.assert(
      fc.property(amount, (n) => {
        expect(parseRupiah(formatRupiah(n, locale))).toEqual({ok: true, amount: n});
      }),
      {numRuns: 2_000},
    );
  });

  it.each([
    {any: 'text', texts: fc.string({unit: 'binary', maxLength: 40})},
    {any: 'run of ASCII', texts: fc.string({unit: 'binary-ascii', maxLength: 20})},
    {any: 'text close to an amount', texts: nearlyAnAmount},
  ])('gives a safe amount or a reason for any $any, and never throws', ({texts}) => {
    fc.assert(
      fc.property(texts, (text) => isHonest(parseRupiah(text))),
      {numRuns: 10_000},
    );
  });

  it('takes no notice of no-break spaces around an amount, its currency and its unit', () => {
    const pieces = fc.tuple(
      fc.constantFrom('', 'Rp', 'IDR'),
      amount,
      fc.constantFrom('', 'jt', 'ribu', 'miliar'),
    );
    fc.assert(
      fc.property(pieces, noBreakSpaces, ([currency, n, unit], gap) => {
        const spaced = `${gap}${currency}${gap}${n}${gap}${unit}${gap}`;
        expect(parseRupiah(spaced)).toEqual(parseRupiah(`${currency}${n}${unit}`));
      }),
      {numRuns: 2_000},
    );
  });

  it('treats every kind of space alike', () => {
    fc.assert(
      fc.property(nearlyAnAmount, (text) => {
        expect(parseRupiah(text.replace(/\s/g, '\u202f'))).toEqual(parseRupiah(text));
      }),
      {numRuns: 2_000},
    );
  });
});
