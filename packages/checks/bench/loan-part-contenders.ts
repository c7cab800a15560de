import {createRequire} from 'node:module';
import {IRR, PV} from '@formulajs/formulajs';
import {effectiveRate, maxPrincipal, schedule, type LoanTerms} from '@koperasi/loan';
import {indonesianHolidays} from '@koperasi/loan/holidays';
import * as financial from 'financial';
import {irr as nodeIrr} from 'node-irr';
import type {Timed} from './interleaved.ts';
import {months, percent} from './loan-contender.ts';
import {datedSchedule} from './loan-peers.ts';

const require = createRequire(import.meta.url);
const Finance = require('financejs') as new () => {IRR(...flows: number[]): number};

/** One who has a part, and what it says for the plain case. */
export interface PartContender extends Timed {
  says(): string;
}

interface Part {
  readonly title: string;
  /** Milliseconds that ours may take. */
  readonly limit?: number;
  readonly contenders: readonly PartContender[];
}

const principal = 3_000_000_000;
const terms: LoanTerms = {principal, annualRatePercent: String(percent), months, method: 'annuity'};
const holidays = indonesianHolidays.map(({on}) => on);
const dates = {
  disbursedOn: '2026-11-24',
  dueDay: 12,
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
  holidays,
} as const;

/** The exact installment of this loan, unrounded: its flows have 6 percent as their rate to the last digit that a double holds. */
const rate = percent / 1200;
function flowsOf(count: number, call: number): number[] {
  const lent = principal + (call % 9973);
  const installment = (lent * rate) / (1 - (1 + rate) ** -count);
  return [-lent, ...new Array<number>(count).fill(installment)];
}

function rateContenders(count: number): PartContender[] {
  const finance = new Finance();
  const all: [string, (flows: number[]) => number][] = [
    ['@koperasi/loan effectiveRate', (flows) => effectiveRate(flows).nominalPercent],
    ['node-irr', (flows) => nodeIrr(flows) * 1200],
    ['@formulajs/formulajs IRR', (flows) => Number(IRR(flows)) * 1200],
    ['financial irr', (flows) => financial.irr(flows) * 1200],
    ['financejs IRR', (flows) => finance.IRR(...flows) * 12],
  ];
  return all.map(([name, run]) => ({
    name,
    slow: true,
    run: (call) => run(flowsOf(count, call)),
    says: () => {
      const answer = run(flowsOf(count, 0));
      return Number.isNaN(answer) ? 'NaN' : `off by ${Math.abs(answer - percent).toExponential(0)} points`;
    },
  }));
}

const capacity = 33_306_151;

/** What is compared, part by part. */
export const parts: readonly Part[] = [
  {
    title: `A schedule of ${months} months with dates, interest by days`,
    contenders: [
      {
        name: '@koperasi/loan actual/365, level, holidays',
        run: (call) => schedule({...terms, principal: principal + (call % 9973), dates}).totals.interest,
        says: () => {
          const {rows, installment} = schedule({...terms, dates});
          return `installment ${installment}, last ${rows.at(-1)!.total}, balance ${rows.at(-1)!.closing}`;
        },
      },
      {
        name: 'loan-schedule.js',
        slow: true,
        run: (call) => Number(datedSchedule(principal + (call % 9973)).overAllInterest),
        says: () => {
          const {payments} = datedSchedule(principal);
          const paid = payments.map((row) => Number(row.principalAmount) + Number(row.interestAmount));
          return `first ${paid[1]}, last ${paid.at(-1)}`;
        },
      },
    ],
  },
  {title: 'An effective rate of 120 flows', contenders: rateContenders(120)},
  {title: 'An effective rate of 360 flows', limit: 1, contenders: rateContenders(360)},
  {
    title: `The largest loan for Rp ${capacity} a month, ${percent} %, ${months} months`,
    limit: 5,
    contenders: [
      {
        name: '@koperasi/loan maxPrincipal, proven on whole rupiah',
        run: (call) => maxPrincipal(capacity + (call % 9973), terms).value,
        says: () => {
          const {value, payment, next} = maxPrincipal(capacity, terms);
          return `${value} costs ${payment}; ${next?.value} would cost ${next?.payment}`;
        },
      },
      {
        name: '@formulajs/formulajs PV, unrounded',
        run: (call) => Number(PV(rate, months, -capacity - (call % 9973), 0, 0)),
        says: () => String(Number(PV(rate, months, -capacity, 0, 0))),
      },
      {
        name: 'financial pv, unrounded',
        run: (call) => financial.pv(rate, months, -capacity - (call % 9973)),
        says: () => String(financial.pv(rate, months, -capacity)),
      },
    ],
  },
];
