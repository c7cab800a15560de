import {describe, expect, it} from 'vitest';
import {
  dayNumber,
  daysInMonth,
  isLeapYear,
  isWeekend,
  monthsLater,
  nextDay,
  readDate,
  writeDate,
} from './calendar.js';

const millisecondsADay = 86_400_000;

describe('the calendar', () => {
  it('numbers, writes and steps through the days of three centuries as the platform does', () => {
    let day = readDate('1899-12-30', 'on');
    const start = Date.UTC(1899, 11, 30);
    const first = dayNumber(day);
    for (let passed = 0; passed < 110_000; passed++) {
      const known = new Date(start + passed * millisecondsADay);
      const iso = known.toISOString().slice(0, 10);
      const right =
        writeDate(day, 'on') === iso &&
        dayNumber(day) - first === passed &&
        isWeekend(dayNumber(day)) === (known.getUTCDay() === 0 || known.getUTCDay() === 6);
      if (!right) expect.fail(iso);
      day = nextDay(day);
    }
  });

  it.each([
    {year: 1900, leap: false},
    {year: 2000, leap: true},
    {year: 2026, leap: false},
    {year: 2028, leap: true},
    {year: 2100, leap: false},
  ])('$year has a leap day: $leap', ({year, leap}) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('counts from the first to the last day that can be written', () => {
    expect(dayNumber(readDate('0001-01-01', 'on'))).toBe(1);
    expect(dayNumber(readDate('9999-12-31', 'on'))).toBe(3_652_059);
  });

  it.each([
    {months: 1, day: 31, later: '2026-02-28'},
    {months: 2, day: 31, later: '2026-03-31'},
    {months: 12, day: 30, later: '2027-01-30'},
    {months: 25, day: 31, later: '2028-02-29'},
  ])('finds $later $months months after January 2026, on the $day', ({months, day, later}) => {
    expect(writeDate(monthsLater(readDate('2026-01-31', 'on'), months, day), 'on')).toBe(later);
  });

  it.each([
    '2026-02-29',
    '2026-00-10',
    '2026-13-10',
    '2026-04-31',
    '2026-04-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '+2026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
    20260101,
    null,
    undefined,
    new Date(0),
  ])('refuses %j as a date', (value) => {
    expect(() => readDate(value, 'dates.disbursedOn')).toThrow(
      'dates.disbursedOn must be a date such as "2026-11-24".',
    );
  });
});
