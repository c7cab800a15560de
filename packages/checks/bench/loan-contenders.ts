import {createRequire} from 'node:module';
import {schedule} from '@koperasi/loan';
import {Decimal} from 'decimal.js';
import * as fundamental from 'fundamental-js';
import type {ComparedRow} from './loan-table.ts';

const require = createRequire(import.meta.url);
const months = 120;
const percent = 6;

/** One way to make a schedule of 120 months at 6 percent. */
export interface Contender {
  readonly name: string;
  /** A package of npm. */
  readonly peer?: boolean;
  /** Takes a millisecond or more a schedule. */
  readonly slow?: boolean;
  /** Makes a whole schedule and returns a number of it, so that nothing can be left out. */
  run(principal: number): number;
  rows(principal: number): readonly ComparedRow[];
}

interface FloatRow {
  number: number;
  opening: number;
  principal: number;
  interest: number;
  total: number;
  closing: number;
}

function floatInstallment(principal: number, rate: number): number {
  return (principal * rate) / (1 - Math.pow(1 + rate, -months));
}

/** The least that floats can do: four columns, nothing rounded, nothing checked. */
function typedArrays(principal: number): Float64Array {
  const rate = percent / 1200;
  const installment = floatInstallment(principal, rate);
  const columns = new Float64Array(months * 4);
  let balance = principal;
  for (let at = 0; at < columns.length; at += 4) {
    const interest = balance * rate;
    columns[at] = balance;
    columns[at + 1] = interest;
    columns[at + 2] = installment - interest;
    balance -= installment - interest;
    columns[at + 3] = balance;
  }
  return columns;
}

/** The yardstick: the same loop building the same row objects and their sums, still neither rounded nor checked. */
function floatRows(principal: number): {rows: FloatRow[]; interest: number; total: number} {
  const rate = percent / 1200;
  const installment = floatInstallment(principal, rate);
  const rows: FloatRow[] = [];
  let opening = principal;
  let interestSum = 0;
  let total = 0;
  for (let number = 1; number <= months; number++) {
    const interest = opening * rate;
    const part = installment - interest;
    const closing = opening - part;
    // Not in the engine's order: V8 would let both share one hidden class, and the one's fractions would slow the other.
    rows.push({number, opening, interest, principal: part, total: installment, closing});
    interestSum += interest;
    total += installment;
    opening = closing;
  }
  return {rows, interest: interestSum, total};
}

function decimalRows(principal: number): {principal: Decimal; interest: Decimal; closing: Decimal}[] {
  const rate = new Decimal(percent).div(1200);
  const installment = new Decimal(principal)
    .times(rate)
    .div(new Decimal(1).minus(rate.plus(1).pow(-months)))
    .round();
  const rows = [];
  let opening = new Decimal(principal);
  for (let number = 1; number <= months; number++) {
    const interest = opening.times(rate).round();
    const part = number === months ? opening : installment.minus(interest);
    const closing = opening.minus(part);
    rows.push({principal: part, interest, closing});
    opening = closing;
  }
  return rows;
}

const ours = (principal: number) => schedule({principal, annualRatePercent: '6', months, method: 'annuity'});

const {Loan} = require('loanjs') as {
  Loan(
    amount: number,
    months: number,
    percent: number,
  ): {
    interestSum: number;
    installments: {capital: number; interest: number}[];
  };
};
const {Calculator} = require('amortizejs') as {
  Calculator: {
    calculate(config: {method: string; apr: number; balance: number; loanTerm: number}): {
      totalInterest: number;
      schedule: ComparedRow[];
    };
  };
};
const {LoanCalculator} = require('loan-calculator') as {
  LoanCalculator: new () => {
    amortization: {
      getAmortizationSchedule(
        loan: object,
        months: number,
        lowPay: [],
      ): {
        interestTotal: number;
        amortizationEntries: ComparedRow[];
      };
    };
  };
};
const {Loan: CalculatorLoan} = require('loan-calculator/dist/app/models/loan.model.js') as {
  Loan: new (amount: number, down: number, deferred: number, term: number, rate: number, low: []) => object;
};
const LoanSchedule = require('loan-schedule.js') as new (options: object) => {
  calculateSchedule(terms: object): {
    overAllInterest: string;
    payments: {principalAmount: string; interestAmount: string}[];
  };
};

const fundamentalSchedule = (principal: number) =>
  fundamental.amortizationSchedule({principal, annualRate: percent / 100, months});
const amortize = (balance: number) =>
  Calculator.calculate({method: 'mortgage', apr: percent, balance, loanTerm: months});
const calculator = new LoanCalculator();
const calculatorSchedule = (amount: number) =>
  calculator.amortization.getAmortizationSchedule(
    new CalculatorLoan(amount, 0, 0, months, percent, []),
    months,
    [],
  );
const dated = new LoanSchedule({decimalDigit: 0});
const datedSchedule = (amount: number) =>
  dated.calculateSchedule({
    amount: String(amount),
    rate: String(percent),
    term: months,
    paymentOnDay: 12,
    issueDate: '12.11.2026',
    scheduleType: 'ANNUITY',
  });

/** Everybody in the comparison, ours among them. */
export const contenders: readonly Contender[] = [
  {
    name: 'float loop, typed array',
    run: (principal) => typedArrays(principal)[479]!,
    rows: (principal) => {
      const columns = typedArrays(principal);
      return Array.from({length: months}, (_, at) => ({
        interest: columns[at * 4 + 1]!,
        principal: columns[at * 4 + 2]!,
      }));
    },
  },
  {name: 'float loop, row objects', run: (p) => floatRows(p).interest, rows: (p) => floatRows(p).rows},
  {name: '@koperasi/loan', run: (p) => ours(p).totals.interest, rows: (p) => ours(p).rows},
  {
    name: 'decimal.js loop',
    slow: true,
    run: (principal) => decimalRows(principal).at(-1)!.interest.toNumber(),
    rows: (principal) =>
      decimalRows(principal).map((row) => ({
        principal: row.principal.toNumber(),
        interest: row.interest.toNumber(),
      })),
  },
  {
    name: 'loanjs',
    peer: true,
    run: (principal) => Loan(principal, months, percent).interestSum,
    rows: (principal) =>
      Loan(principal, months, percent).installments.map(({capital, interest}) => ({
        principal: capital,
        interest,
      })),
  },
  {name: 'amortizejs', peer: true, run: (p) => amortize(p).totalInterest, rows: (p) => amortize(p).schedule},
  {
    name: 'fundamental-js',
    peer: true,
    run: (principal) => fundamentalSchedule(principal).emi,
    rows: (principal) =>
      fundamentalSchedule(principal).schedule.map((row) => ({
        principal: row.principalPaid,
        interest: row.interestPaid,
      })),
  },
  {
    name: 'loan-calculator',
    peer: true,
    run: (principal) => calculatorSchedule(principal).interestTotal,
    rows: (principal) => calculatorSchedule(principal).amortizationEntries,
  },
  {
    name: 'loan-schedule.js',
    peer: true,
    slow: true,
    run: (principal) => Number(datedSchedule(principal).overAllInterest),
    rows: (principal) =>
      datedSchedule(principal).payments.map((row) => ({
        principal: Number(row.principalAmount),
        interest: Number(row.interestAmount),
      })),
  },
];
