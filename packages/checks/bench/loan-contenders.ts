import {schedule} from '@koperasi/loan';
import {Decimal} from 'decimal.js';
import {type Contender, months, percent} from './loan-contender.ts';
import {peers} from './loan-peers.ts';

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
  ...peers,
];
