import {createRequire} from 'node:module';
import * as fundamental from 'fundamental-js';
import {type Contender, months, percent} from './loan-contender.ts';
import type {ComparedRow} from './loan-table.ts';

const require = createRequire(import.meta.url);

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
/** With due dates, as this package computes them. */
export const datedSchedule = (amount: number) =>
  dated.calculateSchedule({
    amount: String(amount),
    rate: String(percent),
    term: months,
    paymentOnDay: 12,
    issueDate: '12.11.2026',
    scheduleType: 'ANNUITY',
  });

/** The packages of npm that make schedules, each with its own defaults. */
export const peers: readonly Contender[] = [
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
