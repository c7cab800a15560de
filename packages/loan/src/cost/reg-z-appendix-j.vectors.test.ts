import {expect, it} from 'vitest';
import {type CalendarDay, monthsLater, nextDay, readDate, writeDate} from '../dates/calendar.js';
import {type AppendixJFlow, aprRegZAppendixJ} from './reg-z-appendix-j.js';
import type {UnitPeriod} from './reg-z-unit-periods.js';

interface WrittenFlow {
  amount: number;
  on: string;
  times?: number;
  every?: {months?: number; days?: number};
}

interface File {
  credits: {
    name: string;
    advances: AppendixJFlow[];
    payments: WrittenFlow[];
    unitPeriod: UnitPeriod;
    expect: {rounded: string};
    source: {url: string};
  }[];
}

const {credits} = Object.values(
  import.meta.glob<File>('../../vectors/reg-z-appendix-j.json', {eager: true, import: 'default'}),
)[0]!;

function daysLater(day: CalendarDay, days: number): CalendarDay {
  return days === 0 ? day : daysLater(nextDay(day), days - 1);
}

/** A payment that comes several times, written out. */
function allOf({amount, on, times = 1, every = {}}: WrittenFlow): AppendixJFlow[] {
  const first = readDate(on, 'on');
  return Array.from({length: times}, (_, at) => {
    const later = monthsLater(first, at * (every.months ?? 0), first.day);
    return {amount, on: writeDate(daysLater(later, at * (every.days ?? 0)), 'on')};
  });
}

it.each(credits)(
  'Appendix J, example $name: $expect.rounded %',
  ({advances, payments, unitPeriod, expect: {rounded}, source}) => {
    expect(aprRegZAppendixJ({advances, payments: payments.flatMap(allOf), unitPeriod}).rounded).toBe(rounded);
    expect(source.url).toMatch(/^https:\/\//);
  },
);
