import {Decimal as SharedDecimal} from 'decimal.js';
import type {LoanTerms, RoundingMode} from '../terms.js';

const Exact = SharedDecimal.clone({defaults: true, precision: 80});
type Exact = SharedDecimal;

const decimalModes: Record<RoundingMode, SharedDecimal.Rounding> = {
  up: SharedDecimal.ROUND_UP,
  down: SharedDecimal.ROUND_DOWN,
  'half-up': SharedDecimal.ROUND_HALF_UP,
  'half-even': SharedDecimal.ROUND_HALF_EVEN,
};

/** A row of the oracle: opening, principal, interest, total, closing, capitalised. */
export type OracleRow = readonly [number, number, number, number, number, number];

/**
 * The same schedule a second time, from the written rules alone and in decimals throughout: an oracle that shares
 * nothing with the engine but its types.
 */
export function decimalSchedule(terms: LoanTerms): {rows: OracleRow[]; installment: number} {
  const {unit, mode} = terms.rounding ?? {unit: 1, mode: 'half-up'};
  // Thirds are cut at 80 digits; 40 places bring a tie back to where it is.
  const round = (value: Exact, to = 1): Exact =>
    value
      .div(to)
      .toDecimalPlaces(40, SharedDecimal.ROUND_HALF_UP)
      .toDecimalPlaces(0, decimalModes[mode])
      .times(to);
  const rate = new Exact(terms.annualRatePercent).div(1200);
  const zero = new Exact(0);
  const rows: OracleRow[] = [];
  const add = (opening: Exact, principal: Exact, interest: Exact, capitalised = zero): Exact => {
    const closing = opening.minus(principal).plus(capitalised);
    const cells = [opening, principal, interest, principal.plus(interest), closing, capitalised];
    rows.push(cells.map((cell) => cell.toNumber()) as unknown as OracleRow);
    return closing;
  };

  let owed = new Exact(terms.principal);
  let dueLater = zero;
  const grace = terms.grace;
  for (let month = 0; month < (grace?.months ?? 0); month++) {
    const charge = round(owed.times(rate));
    if (grace?.interest === 'deferred') dueLater = dueLater.plus(charge);
    owed = add(
      owed,
      zero,
      grace?.interest === 'paid' ? charge : zero,
      grace?.interest === 'capitalised' ? charge : zero,
    );
  }

  const n = grace?.withinTenor ? terms.months - grace.months : terms.months;
  const lent = owed;
  const monthlyOnLent = lent.times(rate);
  const allFlatInterest = round(monthlyOnLent.times(n));
  let level: Exact;
  if (terms.method === 'annuity') {
    const discount = rate.plus(1).pow(-n);
    level = round(rate.isZero() ? lent.div(n) : monthlyOnLent.div(new Exact(1).minus(discount)), unit);
  } else if (terms.method === 'flat') {
    level =
      unit === 1
        ? round(lent.div(n)).plus(round(monthlyOnLent))
        : round(lent.div(n).plus(monthlyOnLent), unit);
  } else {
    level = round(lent.div(n), unit);
  }

  let installment = level;
  let flatInterest = zero;
  for (let month = 1; month <= n; month++) {
    const last = month === n;
    let interest = round(owed.times(rate));
    if (terms.method === 'flat') {
      const left = allFlatInterest.minus(flatInterest);
      interest = last ? left : Exact.min(round(monthlyOnLent), left);
      flatInterest = flatInterest.plus(interest);
    }
    const regularInterest = terms.method === 'flat' && unit === 1 ? round(monthlyOnLent) : interest;
    const part = terms.method === 'equal-principal' ? level : level.minus(regularInterest);
    const principal = last ? owed : Exact.max(0, Exact.min(part, owed));
    if (terms.method === 'equal-principal' && month === 1) installment = principal.plus(interest);
    owed = add(owed, principal, month === 1 ? interest.plus(dueLater) : interest);
  }
  return {rows, installment: installment.toNumber()};
}
