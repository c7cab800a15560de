import type {Period} from '../dates/period.js';
import {monthlyFraction} from '../rate.js';
import type {LoanTerms} from '../terms.js';

/** More than what doubles lose in a sum of 2,400 parts. */
const margin = 1e-9;

/**
 * Whether the first payment of a level flat loan by days is above a capacity for certain. The loan repays its balance and
 * all interest in equal payments, and its first is that payment or more, unless the balance itself is less; what grace
 * deferred comes on top.
 *
 * @param periods - Of every row that is looked at, grace included.
 * @returns For a tenor, as `LoanTerms.months`: true where it is; false where only the schedule can tell.
 * @throws LoanError of `monthlyFraction`
 */
export function surelyAbove(
  capacity: number,
  {principal, annualRatePercent, grace, rounding}: Omit<LoanTerms, 'months'>,
  periods: readonly Period[],
): (months: number) => boolean {
  const monthly = monthlyFraction(annualRatePercent);
  const rate = (12 * monthly.numerator) / monthly.denominator;
  const interestOf = ({yearFraction: {numerator, denominator}}: Period): number =>
    (rate * numerator) / denominator;
  const waited = grace?.months ?? 0;
  let balance = principal;
  let deferred = 0;
  for (const period of periods.slice(0, waited)) {
    // Each is rounded, down by less than a rupiah.
    const charged = Math.max(balance * interestOf(period) - 1, 0);
    if (grace?.interest === 'capitalised') balance += charged;
    if (grace?.interest === 'deferred') deferred += charged;
  }
  const interestAfter = [0];
  for (const period of periods.slice(waited))
    interestAfter.push(interestAfter.at(-1)! + balance * interestOf(period));

  return (months) => {
    const count = grace?.withinTenor ? months - waited : months;
    const level = (balance + interestAfter[count]!) / count - (rounding?.unit ?? 1);
    return (Math.min(level, balance) + deferred) * (1 - margin) > capacity;
  };
}
