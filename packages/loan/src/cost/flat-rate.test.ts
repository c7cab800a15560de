import {describe, expect, it} from 'vitest';
import {effectiveToFlat, flatToEffective} from './flat-rate.js';

// Figures of 20 digits and more by halving in Python's decimal, 60 digits.
describe('a flat rate on the balance', () => {
  it.each([
    {flat: '6', months: 36, nominal: 11.082_453_259_175_208, effective: 11.663_076_794_252_917},
    {flat: '6', months: 12, nominal: 10.896_382_518_501_568, effective: 11.457_379_652_904_752},
    {flat: '3', months: 120, nominal: 5.461_040_542_429_244, effective: 5.599_824_018_791_674},
    {flat: '12', months: 24, nominal: 21.571_245_267_643_81, effective: 23.837_068_416_504_546},
    {flat: '10', months: 60, nominal: 17.273_737_201_096_79, effective: 18.709_116_708_950_31},
    {flat: '50', months: 2, nominal: 66.076_511_235_935_57, effective: 90.258_674_732_899_83},
    {flat: '100', months: 1, nominal: 100, effective: 161.303_529_022_467_8},
    {flat: '0.01', months: 1200, nominal: 0.019_917_286_906_348_02, effective: 0.019_919_105_207_568_02},
  ])('$flat % over $months months is $nominal %', ({flat, months, nominal, effective}) => {
    const rate = flatToEffective(flat, months);
    expect(rate.nominalPercent / nominal).toBeCloseTo(1, 11);
    expect(rate.effectivePercent / effective).toBeCloseTo(1, 11);
    expect(rate.monthlyRate * 1200).toBe(rate.nominalPercent);
  });

  it('is 0 where the flat rate is', () => {
    expect(flatToEffective('0', 7)).toEqual({monthlyRate: 0, nominalPercent: 0, effectivePercent: 0});
  });
});

describe('the flat rate of an annuity', () => {
  it.each([
    {nominal: '6', months: 72, flat: 3.220_798_805_499_979},
    {nominal: '11.08', months: 36, flat: 5.998_604_899_899_815},
    {nominal: '12', months: 12, flat: 6.618_546_414_010_049},
    {nominal: '0.000001', months: 360, flat: 0.000_000_501_388_914},
    {nominal: '100', months: 1200, flat: 99},
    {nominal: '0', months: 5, flat: 0},
  ])('at $nominal % over $months months is $flat %', ({nominal, months, flat}) => {
    expect(effectiveToFlat(nominal, months)).toBeCloseTo(flat, 12);
  });
});

it.each([
  {percent: '6%', months: 12, code: 'not-a-decimal', field: 'percent'},
  {percent: null as unknown as string, months: 12, code: 'not-a-decimal', field: 'percent'},
  {percent: '-1', months: 12, code: 'negative', field: 'percent'},
  {percent: '100.01', months: 12, code: 'above-limit', field: 'percent'},
  {percent: '6', months: 0, code: 'zero', field: 'months'},
  {percent: '6', months: -1, code: 'negative', field: 'months'},
  {percent: '6', months: 1.5, code: 'not-whole', field: 'months'},
  {percent: '6', months: 1201, code: 'above-limit', field: 'months'},
  {percent: '6', months: NaN, code: 'not-a-number', field: 'months'},
])('refuses $percent over $months months as $code', ({percent, months, code, field}) => {
  const named = (name: string): unknown =>
    expect.objectContaining({code, field: field === 'percent' ? name : field});
  expect(() => flatToEffective(percent, months)).toThrow(named('flatPercent'));
  expect(() => effectiveToFlat(percent, months)).toThrow(named('nominalPercent'));
});

it('takes the rate that it has given, and a quoted one as text only', () => {
  expect(() => flatToEffective(6 as unknown as string, 12)).toThrow(
    expect.objectContaining({code: 'not-a-decimal', field: 'flatPercent'}) as Error,
  );
  expect(effectiveToFlat(flatToEffective('6', 36).nominalPercent, 36)).toBeCloseTo(6, 10);
  expect(effectiveToFlat(0, 12)).toBe(0);
  expect(() => effectiveToFlat(NaN, 12)).toThrow(
    expect.objectContaining({code: 'not-a-number', field: 'nominalPercent'}) as Error,
  );
});
