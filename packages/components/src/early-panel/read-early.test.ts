import {describe, expect, it} from 'vitest';
import {noEarly, readEarly} from './read-early.js';

describe('what stands in the early payment panel', () => {
  it('asks for nothing at first, and proposes the payment after a year', () => {
    expect(readEarly(noEarly(119), 119)).toEqual({extra: undefined, settleAfter: undefined, problems: {}});
    expect(noEarly(119).month).toBe('12');
  });

  it('proposes the last installment that leaves something to pay where a loan is shorter than a year', () => {
    expect(noEarly(5).month).toBe('5');
  });

  it.each([
    ['50 juta', '2 tahun', {frequency: 'once', amount: 50_000_000, month: 24}],
    ['Rp 1.500.000', '119', {frequency: 'once', amount: 1_500_000, month: 119}],
  ])('reads %s with installment %s', (extra, month, expected) => {
    expect(readEarly({...noEarly(119), extra, month}, 119).extra).toEqual(expected);
  });

  it.each([
    [{extra: 'banyak'}, {extra: 'not-a-number'}],
    [{extra: '1.5'}, {extra: 'ambiguous'}],
    [{extra: '0'}, {extra: 'negative'}],
    [{extra: '-5'}, {extra: 'negative'}],
    [{month: '120'}, {month: 'wrong-month'}],
    [{month: ''}, {month: 'wrong-month'}],
    [{month: '0'}, {month: 'wrong-month'}],
    [{settleAfter: '120'}, {settleAfter: 'wrong-month'}],
    [{settleAfter: 'besok'}, {settleAfter: 'wrong-month'}],
  ])('says what is wrong with %o', (change, problems) => {
    expect(readEarly({...noEarly(119), extra: '1 juta', ...change}, 119).problems).toEqual(problems);
  });
});
