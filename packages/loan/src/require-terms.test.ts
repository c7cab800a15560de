import {describe, expect, it} from 'vitest';
import {LoanError} from './errors.js';
import {schedule} from './schedule.js';

const good = {principal: 1_000_000, annualRatePercent: '6', months: 12, method: 'annuity'};
const grace = {months: 3, interest: 'paid', withinTenor: true};
const rounding = {unit: 100, mode: 'up'};

/** Terms as a caller without types may pass them. */
function refusal(terms: unknown): LoanError {
  try {
    schedule(terms as never);
  } catch (error) {
    if (error instanceof LoanError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('wrong terms', () => {
  it.each([
    [null, 'not-an-object', 'terms'],
    [undefined, 'not-an-object', 'terms'],
    ['6', 'not-an-object', 'terms'],
    [{}, 'not-a-number', 'principal'],
    [{...good, principal: NaN}, 'not-a-number', 'principal'],
    [{...good, principal: Infinity}, 'not-a-number', 'principal'],
    [{...good, principal: '1000'}, 'not-a-number', 'principal'],
    [{...good, principal: 1.5}, 'not-whole', 'principal'],
    [{...good, principal: -1}, 'negative', 'principal'],
    [{...good, principal: 0}, 'zero', 'principal'],
    [{...good, principal: 2 ** 53}, 'too-large', 'principal'],
    [{...good, annualRatePercent: 6}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: ''}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '6%'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '6,5'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '1e2'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '6.'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '.5'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '6.5.1'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: ' 6'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '0.1234567890123'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '-6'}, 'negative', 'annualRatePercent'],
    [{...good, annualRatePercent: '-12'}, 'negative', 'annualRatePercent'],
    [{...good, annualRatePercent: '-6.25'}, 'negative', 'annualRatePercent'],
    [{...good, annualRatePercent: '-6.x'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '-6%'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '6-6'}, 'not-a-decimal', 'annualRatePercent'],
    [{...good, annualRatePercent: '100.000000000001'}, 'above-limit', 'annualRatePercent'],
    [{...good, annualRatePercent: '9'.repeat(400)}, 'above-limit', 'annualRatePercent'],
    [{...good, months: 0}, 'zero', 'months'],
    [{...good, months: -12}, 'negative', 'months'],
    [{...good, months: 1.5}, 'not-whole', 'months'],
    [{...good, months: 1201}, 'above-limit', 'months'],
    [{...good, method: 'efektif'}, 'unknown', 'method'],
    [{...good, method: undefined}, 'unknown', 'method'],
    [{...good, method: 'toString'}, 'unknown', 'method'],
    [{...good, grace: null}, 'not-an-object', 'grace'],
    [{...good, grace: {...grace, months: 12}}, 'grace-too-long', 'grace.months'],
    [{...good, grace: {...grace, months: -1}}, 'negative', 'grace.months'],
    [{...good, grace: {...grace, months: 0.5}}, 'not-whole', 'grace.months'],
    [{...good, grace: {...grace, months: 1201, withinTenor: false}}, 'above-limit', 'grace.months'],
    [{...good, grace: {...grace, interest: 'none'}}, 'unknown', 'grace.interest'],
    [{...good, grace: {...grace, withinTenor: 'yes'}}, 'not-a-boolean', 'grace.withinTenor'],
    [{...good, rounding: {...rounding, unit: 25}}, 'unknown', 'rounding.unit'],
    [{...good, rounding: {...rounding, mode: 'nearest'}}, 'unknown', 'rounding.mode'],
  ])('%j are refused as %s in %s', (terms, code, field) => {
    expect(refusal(terms)).toMatchObject({name: 'LoanError', code, field});
  });

  it('are named in one line that never repeats what was passed', () => {
    const {message} = refusal({...good, annualRatePercent: `6${'x'.repeat(10_000)}`});
    expect(message).toMatch(/^annualRatePercent must be a decimal string such as "6\.25"\.$/);
  });

  it.each([
    {grace: {months: 600, interest: 'capitalised', withinTenor: false}, annualRatePercent: '100'},
    {principal: Number.MAX_SAFE_INTEGER},
  ])('%j take amounts past the largest safe integer and are refused', (change) => {
    expect(refusal({...good, ...change})).toMatchObject({code: 'too-large', field: 'principal'});
  });
});

describe('terms at their limits', () => {
  it.each([
    {...good, annualRatePercent: '100'},
    {...good, annualRatePercent: '0'},
    {...good, annualRatePercent: '006.50'},
    {...good, annualRatePercent: '0.123456789012'},
    {...good, months: 1200},
    {...good, principal: Number.MAX_SAFE_INTEGER, annualRatePercent: '0'},
    {
      ...good,
      principal: Number.MAX_SAFE_INTEGER,
      annualRatePercent: '0',
      grace: {...grace, interest: 'capitalised'},
    },
    {...good, grace: {...grace, months: 0}},
    {...good, grace: {...grace, months: 11}},
    {...good, grace: {...grace, months: 1200, withinTenor: false}},
    {...good, grace: undefined, rounding: undefined},
  ])('%j make a schedule', (terms) => {
    expect(Object.values(schedule(terms as never).checks)).toEqual([true, true, true, true, true]);
  });
});
