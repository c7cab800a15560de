import {Decimal as SharedDecimal} from 'decimal.js';
import type {LoanTerms, RoundingMode} from '../terms.js';
import type {DayCount, LoanDates} from './loan-dates.js';

const Exact = SharedDecimal.clone({defaults: true, precision: 80});
type Exact = SharedDecimal;

const decimalModes: Record<RoundingMode, SharedDecimal.Rounding> = {
  up: SharedDecimal.ROUND_UP,
  down: SharedDecimal.ROUND_DOWN,
  'half-up': SharedDecimal.ROUND_HALF_UP,
  'half-even': SharedDecimal.ROUND_HALF_EVEN,
};

const aDay = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function dueTimes(dates: LoanDates, count: number): number[] {
  const first = new Date(dates.firstDueOn ?? dates.disbursedOn);
  const day = dates.dueDay ?? first.getUTCDate();
  const offset = dates.firstDueOn === undefined ? 1 : 0;
  return Array.from({length: count}, (_, index) => {
    const month = first.getUTCMonth() + index + offset;
    const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), month + 1, 0)).getUTCDate();
    return Date.UTC(first.getUTCFullYear(), month, Math.min(day, lastOfMonth));
  });
}

function payable(time: number, holidays: readonly string[]): number {
  const weekday = new Date(time).getUTCDay();
  if (weekday === 0 || weekday === 6 || holidays.includes(iso(time))) return payable(time + aDay, holidays);
  return time;
}

/** Day by day for the actual ones, by the written rules for the others. */
function partOfYear(from: number, to: number, dayCount: DayCount): Exact {
  if (dayCount === 'actual/365') return new Exact((to - from) / aDay).div(365);
  if (dayCount === 'actual/360') return new Exact((to - from) / aDay).div(360);
  if (dayCount === 'actual/actual ISDA') {
    let inCommon = 0;
    let inLeap = 0;
    for (let time = from; time < to; time += aDay) {
      const year = new Date(time).getUTCFullYear();
      if (new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1) inLeap++;
      else inCommon++;
    }
    return new Exact(inCommon).div(365).plus(new Exact(inLeap).div(366));
  }
  const [start, end] = [new Date(from), new Date(to)];
  const endsFebruary = (date: Date): boolean =>
    date.getUTCMonth() === 1 && new Date(date.getTime() + aDay).getUTCMonth() === 2;
  let startDay = start.getUTCDate();
  let endDay = end.getUTCDate();
  if (dayCount === '30/360 US' && endsFebruary(start)) {
    startDay = 30;
    if (endsFebruary(end)) endDay = 30;
  }
  if (startDay === 31) startDay = 30;
  if (endDay === 31 && (dayCount === '30E/360' || startDay === 30)) endDay = 30;
  const months =
    12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth();
  return new Exact(30 * months + endDay - startDay).div(360);
}

/** A row of the oracle: due and payment date, opening, principal, interest, closing, capitalised. */
export type DatedOracleRow = readonly [string, string, number, number, number, number, number];

/** The schedule by days a second time, from the written rules, in decimals and with the platform's calendar. */
export function decimalDatedSchedule(terms: LoanTerms & {dates: LoanDates}): {
  rows: DatedOracleRow[];
  installment: number;
} {
  const {dates, grace, method, principal, months} = terms;
  const {unit, mode} = terms.rounding ?? {unit: 1, mode: 'half-up'};
  // Quotients are cut at 80 digits; 40 places bring a tie back to where it is.
  const round = (value: Exact, to = 1): Exact =>
    value
      .div(to)
      .toDecimalPlaces(40, SharedDecimal.ROUND_HALF_UP)
      .toDecimalPlaces(0, decimalModes[mode])
      .times(to);
  const yearly = new Exact(terms.annualRatePercent).div(100);
  const waiting = grace?.months ?? 0;
  const due = dueTimes(dates, grace && !grace.withinTenor ? months + waiting : months);
  const paid = due.map((time) => payable(time, dates.holidays ?? []));
  const ends = dates.interestUntil === 'payment-date' ? paid : due;
  const charges = ends.map((end, at) =>
    yearly.times(partOfYear(at === 0 ? Date.parse(dates.disbursedOn) : ends[at - 1]!, end, dates.dayCount)),
  );
  const zero = new Exact(0);
  const rows: DatedOracleRow[] = [];
  const add = (opening: Exact, part: Exact, interest: Exact, capitalised = zero): Exact => {
    const closing = opening.minus(part).plus(capitalised);
    const at = rows.length;
    const amounts = [opening, part, interest, closing, capitalised].map((cell) => cell.toNumber());
    rows.push([iso(due[at]!), iso(paid[at]!), ...amounts] as unknown as DatedOracleRow);
    return closing;
  };

  let owed = new Exact(principal);
  let dueLater = zero;
  for (const charge of charges.slice(0, waiting)) {
    const interest = grace?.interest === 'free' ? zero : round(owed.times(charge));
    if (grace?.interest === 'deferred') dueLater = dueLater.plus(interest);
    const capitalised = grace?.interest === 'capitalised' ? interest : zero;
    owed = add(owed, zero, grace?.interest === 'paid' ? interest : zero, capitalised);
  }

  const rest = charges.slice(waiting);
  const n = rest.length;
  const lent = owed;
  const monthly = yearly.div(12);
  const all = rest.reduce((sum, charge) => sum.plus(charge), zero).times(lent);
  let level = round(lent.div(n), unit);
  if (method === 'annuity' && dates.payment === 'level') {
    let discount = new Exact(1);
    let sum = zero;
    for (const charge of rest) {
      discount = discount.div(charge.plus(1));
      sum = sum.plus(discount);
    }
    level = round(lent.div(sum), unit);
  } else if (method === 'annuity' && !monthly.isZero()) {
    level = round(lent.times(monthly).div(new Exact(1).minus(monthly.plus(1).pow(-n))), unit);
  } else if (method === 'flat' && dates.payment === 'level') {
    level = round(lent.plus(all).div(n), unit);
  } else if (method === 'flat') {
    level =
      unit === 1
        ? round(lent.div(n)).plus(round(lent.times(monthly)))
        : round(lent.div(n).plus(lent.times(monthly)), unit);
  }

  let installment = level;
  let flatLeft = round(all);
  for (const [at, charge] of rest.entries()) {
    const last = at === n - 1;
    let interest = round((method === 'flat' ? lent : owed).times(charge));
    if (method === 'flat') {
      interest = last ? flatLeft : Exact.min(interest, flatLeft);
      flatLeft = flatLeft.minus(interest);
    }
    let part = method === 'equal-principal' ? level : level.minus(interest);
    if (method === 'flat' && dates.payment === 'nominal') part = level.minus(round(lent.times(monthly)));
    part = last ? owed : Exact.max(0, Exact.min(part, owed));
    if (method === 'equal-principal' && at === 0) installment = part.plus(interest);
    owed = add(owed, part, at === 0 ? interest.plus(dueLater) : interest);
  }
  return {rows, installment: installment.toNumber()};
}
