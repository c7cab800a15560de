import {describe, expect, it} from 'vitest';
import {type TableInput, type Timetable, timetableOf} from './timetable.js';

const nothing: TableInput = {
  schedule: undefined,
  terms: undefined,
  principal: undefined,
  rate: undefined,
  months: undefined,
  method: undefined,
  graceMonths: undefined,
  graceInterest: undefined,
  graceOutside: false,
  start: undefined,
  dueDay: undefined,
  workingDays: false,
  holidays: [],
};
const loan = {...nothing, principal: '3000000000', rate: '6', months: '72', method: 'annuity'};

function made(input: TableInput): Timetable {
  const timetable = timetableOf(input);
  if (!timetable || !('schedule' in timetable)) throw new Error(JSON.stringify(timetable));
  return timetable;
}

function days(input: TableInput): string[] {
  return made(input).dueDays!.map(({dueOn}) => dueOn);
}

describe('attributes', () => {
  it('make a schedule', () => {
    const {schedule, method, dueDays} = made(loan);
    expect(schedule.rows[0]!.total).toBe(49_718_664);
    expect(schedule.rows[71]!.total).toBe(49_718_635);
    expect(schedule.totals.interest).toBe(579_743_779);
    expect(method).toBe('annuity');
    expect(dueDays).toBeUndefined();
  });

  it.each([
    ['Rp 3.000.000.000', '6'],
    ['3 miliar', '6,0'],
    [3_000_000_000, 6],
  ])('are read as people write them: %s at %s', (principal, rate) => {
    expect(made({...loan, principal, rate}).schedule.installment).toBe(49_718_664);
  });

  it('hold a grace within the tenor or before it', () => {
    const grace = {...loan, graceMonths: '6', graceInterest: 'paid'};
    expect(made(grace).schedule.rows).toHaveLength(72);
    expect(made(grace).schedule.installment).toBe(53_478_818);
    expect(made({...grace, graceMonths: '6 bulan'}).schedule.installment).toBe(53_478_818);
    expect(made({...grace, graceMonths: 0}).schedule.installment).toBe(49_718_664);
    expect(made({...grace, graceOutside: true}).schedule.rows).toHaveLength(78);
    expect(made({...grace, graceOutside: true}).schedule.installment).toBe(49_718_664);
  });

  it.each([
    ['rate', {rate: 'tiga'}, 'tiga', 'expectRate'],
    ['rate', {rate: undefined}, '', 'expectRate'],
    ['rate', {rate: '101'}, '101', 'expectRate'],
    ['principal', {principal: '1,5'}, '1,5', 'expectPrincipal'],
    ['principal', {principal: ''}, '', 'expectPrincipal'],
    ['principal', {principal: '9.007.199.254.740.991', rate: '100'}, '9.007.199.254.740.991', 'expectLess'],
    ['months', {months: 'sepuluh tahun'}, 'sepuluh tahun', 'expectMonths'],
    ['months', {months: '1e2'}, '1e2', 'expectMonths'],
    ['months', {months: '1201'}, '1201', 'expectMonths'],
    ['method', {method: undefined}, '', 'expectMethod'],
    ['method', {method: 'efektif'}, 'efektif', 'expectMethod'],
    ['grace-months', {graceMonths: '72', graceInterest: 'paid'}, '72', 'expectGraceMonths'],
    ['grace-interest', {graceMonths: '6'}, '', 'expectGraceInterest'],
    ['start', {start: '2026-02-30'}, '2026-02-30', 'expectDate'],
    ['start', {start: '12/08/2026', dueDay: '12'}, '12/08/2026', 'expectDate'],
    ['due-day', {start: '2026-12-01', dueDay: '32'}, '32', 'expectDueDay'],
    ['due-day', {start: '2026-12-01', dueDay: 'akhir'}, 'akhir', 'expectDueDay'],
    ['start', {start: '9999-01-01'}, '9999-01-01', 'expectDate'],
    ['holidays.1', {start: '2026-12-01', holidays: ['2026-12-25', 'natal']}, 'natal', 'expectDate'],
    ['grace-months', {graceMonths: 'enam', graceInterest: 'paid'}, 'enam', 'expectGraceMonths'],
  ])('say what is wrong with %s in %o', (attribute, wrong, value, expected) => {
    expect(timetableOf({...loan, ...wrong})).toEqual({attribute, value, expected});
  });

  it('show long nonsense only in part', () => {
    expect(timetableOf({...loan, rate: 'x'.repeat(500)})).toMatchObject({value: 'x'.repeat(40)});
  });

  it('ask for nothing where they say nothing', () => {
    expect(timetableOf(nothing)).toBeUndefined();
    expect(timetableOf({...nothing, method: 'flat', start: 'besok'})).toBeUndefined();
  });
});

describe('terms', () => {
  const terms = {principal: 1_200, annualRatePercent: '0', months: 12, method: 'flat'} as const;

  it('come before the attributes', () => {
    expect(made({...loan, terms}).schedule.rows[0]!.total).toBe(100);
  });

  it('may have dates, which come before start and due day', () => {
    const dates = {
      disbursedOn: '2026-11-12',
      dayCount: 'actual/365',
      interest: 'by-days',
      payment: 'nominal',
    } as const;
    const {dueDays} = made({...loan, terms: {...terms, dates}, start: '2020-01-01', dueDay: 'x'});
    expect(dueDays!.slice(0, 2)).toMatchObject([
      {dueOn: '2026-12-12', payableOn: '2026-12-14', holidaysKnown: false},
      {dueOn: '2027-01-12', payableOn: '2027-01-12', holidaysKnown: false},
    ]);
    expect(
      timetableOf({...nothing, terms: {...terms, dates: {...dates, disbursedOn: '12/11/2026'}}}),
    ).toEqual({attribute: 'start', value: '12/11/2026', expected: 'expectDate'});
  });

  it('are named by their attribute when they are wrong', () => {
    expect(timetableOf({...nothing, terms: {...terms, months: 0.5}})).toEqual({
      attribute: 'months',
      value: '0.5',
      expected: 'expectMonths',
    });
    const rounding = {unit: 7, mode: 'up'} as never;
    expect(timetableOf({...nothing, terms: {...terms, rounding}})).toEqual({
      attribute: 'rounding.unit',
      value: '7',
      expected: 'expectKnown',
    });
  });
});

describe('a schedule', () => {
  it('comes before terms, and takes only the name of the method from the attributes', () => {
    const {schedule} = made(loan);
    const given = made({...nothing, schedule, principal: 'x', method: 'annuity'});
    expect(given.schedule).toBe(schedule);
    expect(given.method).toBe('annuity');
  });

  it('falls due a month after its start, on the due day where there is one', () => {
    const start = '2026-01-31';
    expect(days({...loan, start}).slice(0, 3)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(days({...loan, start, dueDay: 12}).slice(0, 2)).toEqual(['2026-02-12', '2026-03-12']);
  });

  const row = {number: 1, opening: 10, principal: 10, interest: 0, total: 10, closing: 0};
  it.each([
    [{}],
    [[]],
    [{rows: 12}],
    [{rows: []}],
    [{rows: [null]}],
    [{rows: [{...row, number: 2}]}],
    [{rows: [{...row, interest: 0.5}]}],
    [{rows: [{...row, extra: 'a lot'}]}],
    [{rows: [{...row, dueOn: '2026-12-12'}]}],
    [{rows: [{...row, dueOn: '2026-13-12', payableOn: '2026-12-14'}]}],
  ])('says so where it has no rows to show: %j', (schedule) => {
    expect(timetableOf({...loan, schedule: schedule as never})).toEqual({
      attribute: 'schedule',
      value: JSON.stringify(schedule).slice(0, 40),
      expected: 'expectSchedule',
    });
  });

  it('moves its days from weekends where that is asked for, and where holidays are given', () => {
    const start = '2026-11-12';
    const payable = (input: Partial<TableInput>): string =>
      made({...loan, start, ...input}).dueDays![0]!.payableOn;
    expect(payable({})).toBe('2026-12-12');
    expect(payable({workingDays: true})).toBe('2026-12-14');
    expect(payable({holidays: ['2026-12-14']})).toBe('2026-12-15');
    expect(payable({holidays: undefined})).toBe('2026-12-12');
  });

  it('keeps its calendar while only amounts change', () => {
    const start = '2026-12-01';
    expect(made({...loan, start, rate: '3'}).dueDays).toBe(made({...loan, start}).dueDays);
    expect(made({...loan, start, months: '71'}).dueDays).toHaveLength(71);
  });
});
