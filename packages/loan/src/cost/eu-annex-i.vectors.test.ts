import {describe, expect, it} from 'vitest';
import {monthsLater, readDate, writeDate} from '../dates/calendar.js';
import {aprEuAnnexI, type AnnexIFlow, type AnnexIInterval} from './eu-annex-i.js';
import {annexIYears, type AnnexIPeriod} from './eu-intervals.js';

type WrittenFlow = (AnnexIFlow & {times?: number; every?: {months: number}}) | {monthly: number[]};

interface File {
  credits: {
    name: string;
    drawdowns: AnnexIFlow[];
    repayments: WrittenFlow[];
    countedIn?: AnnexIPeriod;
    expect: {percent: number; rounded: string};
    within: number;
    source: {url: string};
  }[];
  intervals: {cases: {from: string; to: string; countedIn: AnnexIPeriod; years: number}[]};
}

const {credits, intervals} = Object.values(
  import.meta.glob<File>('../../vectors/eu-annex-i.json', {eager: true, import: 'default'}),
)[0]!;

function later(after: AnnexIInterval, months: number): AnnexIInterval {
  return {...after, months: (after.months ?? 0) + months};
}

/** A flow that comes several times, written out. */
function allOf(flow: WrittenFlow): AnnexIFlow[] {
  if ('monthly' in flow) return flow.monthly.map((amount, at) => ({amount, after: {months: at + 1}}));
  const {times = 1, every = {months: 0}, amount} = flow;
  return Array.from({length: times}, (_, at) => {
    const months = at * every.months;
    if (!('on' in flow)) return {amount, after: later(flow.after, months)};
    const first = readDate(flow.on, 'on');
    return {amount, on: writeDate(monthsLater(first, months, first.day), 'on')};
  });
}

describe('rates of charge that the Commission has published', () => {
  it.each(credits)(
    'example $name',
    ({drawdowns, repayments, countedIn, expect: expected, within, source}) => {
      const rate = aprEuAnnexI({
        drawdowns,
        repayments: repayments.flatMap(allOf),
        ...(countedIn && {countedIn}),
      });
      expect(Math.abs(rate.percent - expected.percent), `${rate.percent}`).toBeLessThanOrEqual(within);
      expect(rate.rounded).toBe(expected.rounded);
      expect(source.url).toMatch(/^https:\/\//);
    },
  );
});

describe('intervals that others publish', () => {
  it.each(intervals.cases)(
    'from $from to $to in $countedIn is $years years',
    ({from, to, countedIn, years}) => {
      expect(annexIYears(from, to, countedIn)).toBeCloseTo(years, 14);
    },
  );
});
