import {defaultScheme, schemeById} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor, moveToScheme, type Draft} from './draft.js';
import {simulate} from './simulation.js';

const pmk = schemeById('pmk-49-2025')!;

function simulateDefault(change: Partial<Draft> = {}): ReturnType<typeof simulate> {
  return simulate({...draftFor(defaultScheme, '2026-12-01'), ...change}, defaultScheme);
}

describe('the default scheme', () => {
  it('is Rp 3 billion at 3 % over 120 months, and costs what the published figures say', () => {
    const {result, problems} = simulateDefault();
    expect(problems).toEqual([]);
    expect(result?.terms).toEqual({principal: 3_000_000_000, months: 120, annualRatePercent: '3'});
    expect(result?.schedules.annuity.installment).toBe(28_968_223);
    expect(result?.schedules.annuity.rows.at(-1)?.total).toBe(28_968_275);
    expect(result?.schedules.flat.totals.cost).toBe(900_000_000);
    expect(result?.schedules['equal-principal'].totals.cost).toBe(453_750_000);
  });
});

describe('what cannot be computed names its field', () => {
  it.each<[string, Partial<Draft>, string, string]>([
    ['no amount', {principal: ''}, 'principal', 'empty_amount'],
    ['an amount of two meanings', {principal: '1,5'}, 'principal', 'ambiguous'],
    ['nothing', {principal: '0'}, 'principal', 'negative'],
    ['words', {principal: 'banyak'}, 'principal', 'not-a-number'],
    ['above the ceiling', {principal: '3.000.000.001'}, 'principal', 'above-ceiling'],
    ['no tenor', {months: ''}, 'months', 'wrong-months'],
    ['too long', {months: '121'}, 'months', 'tenor-above'],
    ['a rate above the cap', {rate: '3,01'}, 'rate', 'rate-above'],
    ['a rate in words', {rate: 'tiga'}, 'rate', 'wrong-rate'],
    ['a grace period that is no number', {graceMonths: '-3'}, 'graceMonths', 'wrong-months'],
    ['more than a hundred years', {months: '1201'}, 'months', 'wrong-months'],
  ])('%s', (_, change, field, message) => {
    const {result, problems} = simulateDefault(change);
    expect(result).toBeNull();
    expect(problems).toMatchObject([{field, message}]);
  });

  it('says that a day does not exist, and computes the loan all the same', () => {
    const {result, problems} = simulateDefault({start: '2026-02-30'});
    expect(problems).toMatchObject([{field: 'start', message: 'wrong-date'}]);
    expect(result?.schedules.annuity.installment).toBe(28_968_223);
  });

  it('says whose limit was passed', () => {
    const [problem] = simulateDefault({months: '121'}).problems;
    expect(problem?.rule).toMatchObject({
      limit: 120,
      source: {publisher: 'Banten Intens', date: '2025-07-08'},
    });
  });

  it('does not let a grace period fill the tenor', () => {
    const draft = {...draftFor(pmk, ''), months: '6', graceMonths: '6'};
    expect(simulate(draft, pmk).problems).toMatchObject([{field: 'graceMonths', message: 'grace-too-long'}]);
  });

  it('limits the operating part to its sub-ceiling', () => {
    const draft = {...draftFor(pmk, ''), operating: '500.000.001'};
    expect(simulate(draft, pmk).problems).toMatchObject([
      {field: 'operating', message: 'operating-above-ceiling'},
    ]);
  });
});

describe('choosing another scheme', () => {
  it('takes its rate and keeps the amount and the tenor that were typed', () => {
    const moved = moveToScheme({...draftFor(defaultScheme, ''), principal: '1 miliar', months: '60'}, pmk);
    expect(moved).toMatchObject({scheme: 'pmk-49-2025', rate: '6', principal: '1 miliar', months: '60'});
  });
  it('drops a grace period and an operating part that it does not know', () => {
    const draft = {...draftFor(pmk, ''), graceMonths: '6', operating: '100'};
    expect(moveToScheme(draft, defaultScheme)).toMatchObject({graceMonths: '0', operating: ''});
  });
});
