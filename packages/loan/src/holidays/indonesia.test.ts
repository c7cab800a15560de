import {describe, expect, it} from 'vitest';
import {periodsOf} from '../dates/periods.js';
import {indonesianHolidays, indonesianHolidaySources} from './indonesia.js';

const days = indonesianHolidays.map(({on}) => on);

describe('holidays of Indonesia', () => {
  it.each([
    {kind: 'holiday', count: 17},
    {kind: 'collective-leave', count: 8},
  ])('has the $count days of 2026 that the decree counts as $kind', ({kind, count}) => {
    expect(indonesianHolidays.filter((day) => day.kind === kind && day.on.startsWith('2026-'))).toHaveLength(
      count,
    );
  });

  it('is in order and names no day twice', () => {
    expect(days).toEqual([...new Set(days)].sort());
  });

  // The weekdays that the press prints beside the days of collective leave.
  it.each([
    {on: '2026-02-16', payableOn: '2026-02-18'},
    {on: '2026-03-18', payableOn: '2026-03-25'},
    {on: '2026-05-14', payableOn: '2026-05-18'},
    {on: '2026-12-24', payableOn: '2026-12-28'},
    {on: '2026-06-12', payableOn: '2026-06-12'},
  ])('moves a payment due on $on to $payableOn', ({on, payableOn}) => {
    const dates = {
      disbursedOn: '2026-01-02',
      firstDueOn: on,
      dayCount: '30/360',
      interest: 'monthly',
      payment: 'nominal',
    } as const;
    expect(periodsOf({...dates, holidays: days}, 1)[0]).toMatchObject({payableOn, holidaysKnown: true});
  });

  it('names a source for every year, and no other', () => {
    const years = new Set(days.map((day) => Number(day.slice(0, 4))));
    expect(new Set(indonesianHolidaySources.map(({year}) => year))).toEqual(years);
  });

  it('knows nothing yet of 2027', () => {
    expect(days.at(-1)).toBe('2026-12-25');
  });
});
