import type {InstallmentRow} from '../installment-row.js';

/** Two loans change places. */
export interface Crossing {
  /** Places of the two in the list that was compared. */
  between: readonly [first: number, second: number];
  /** Month after whose payment the other one is ahead. */
  month: number;
  /** What crosses: all that has been paid so far, known fees included, or what is still owed. */
  what: 'paid' | 'balance';
}

/** One loan as the curves are drawn from: known fees at the start, then its rows. */
export interface ComparedCourse {
  readonly fees: number;
  readonly rows: readonly InstallmentRow[];
}

/** Paid so far after each month, from month 0; it stays where it ends. */
function paidByMonth({fees, rows}: ComparedCourse, months: number): number[] {
  let paid = fees;
  return Array.from({length: months + 1}, (_, month) => (paid += rows[month - 1]?.total ?? 0));
}

function owedByMonth({rows}: ComparedCourse, months: number): number[] {
  return Array.from({length: months + 1}, (_, month) =>
    month === 0 ? rows[0]!.opening : (rows[month - 1]?.closing ?? 0),
  );
}

/** Months at which the difference of two curves takes the other sign; touching is not crossing. */
function signChanges(one: readonly number[], other: readonly number[]): number[] {
  const months: number[] = [];
  let before = 0;
  for (const [month, amount] of one.entries()) {
    const sign = Math.sign(amount - other[month]!);
    if (sign !== 0 && before !== 0 && sign !== before) months.push(month);
    if (sign !== 0) before = sign;
  }
  return months;
}

/** Every crossing of every pair, by pair and then by month. */
export function crossingsOf(loans: readonly ComparedCourse[]): Crossing[] {
  const crossings: Crossing[] = [];
  for (const [first, one] of loans.entries()) {
    for (let second = first + 1; second < loans.length; second++) {
      const other = loans[second]!;
      const months = Math.max(one.rows.length, other.rows.length);
      const between = [first, second] as const;
      for (const month of signChanges(paidByMonth(one, months), paidByMonth(other, months)))
        crossings.push({between, month, what: 'paid'});
      for (const month of signChanges(owedByMonth(one, months), owedByMonth(other, months)))
        crossings.push({between, month, what: 'balance'});
    }
  }
  return crossings;
}
