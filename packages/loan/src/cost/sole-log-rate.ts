import {LoanError} from '../errors.js';

/** An amount at a time, in units of the caller's choice; money one way is positive, the other way negative. */
export interface TimedAmount {
  time: number;
  amount: number;
}

/** Flows of one half of the line: `gaps[k]` lies between amount k and the next, 0 after the last. */
interface Half {
  readonly amounts: readonly number[];
  readonly gaps: readonly number[];
}

/** Flows discounted to the first of them, by sign; `late` weighs each with its time. All four fall as the rate rises. */
interface Sums {
  plus: number;
  minus: number;
  latePlus: number;
  lateMinus: number;
}

/** A stretch of log rates, with the sums at both ends. */
interface Stretch {
  from: number;
  to: number;
  atFrom: Sums;
  atTo: Sums;
}

/**
 * Horner from the last flow to the first: every factor is at most 1, so nothing overflows and errors do not grow. A factor
 * near 1 is used by what it lacks of 1: rounded itself, it would be wrong by as much in every month.
 */
function sumsAt({amounts, gaps}: Half, logRate: number): Sums {
  let plus = 0;
  let minus = 0;
  let latePlus = 0;
  let lateMinus = 0;
  let kept = 1;
  let changed = 0;
  let gapOfFactor = 0;
  for (let at = amounts.length - 1; at >= 0; at--) {
    const gap = gaps[at]!;
    if (gap !== gapOfFactor) {
      gapOfFactor = gap;
      const power = -logRate * gap;
      kept = power > -0.5 ? 1 : 0;
      changed = kept ? Math.expm1(power) : Math.exp(power);
    }
    latePlus += gap * plus;
    lateMinus += gap * minus;
    latePlus = kept * latePlus + changed * latePlus;
    lateMinus = kept * lateMinus + changed * lateMinus;
    plus = kept * plus + changed * plus;
    minus = kept * minus + changed * minus;
    const amount = amounts[at]!;
    if (amount > 0) plus += amount;
    else minus -= amount;
  }
  return {plus, minus, latePlus, lateMinus};
}

function halfOf(flows: readonly TimedAmount[]): Half {
  return {
    amounts: flows.map(({amount}) => amount),
    gaps: flows.map(({time}, at) => (at + 1 < flows.length ? Math.abs(flows[at + 1]!.time - time) : 0)),
  };
}

/**
 * From rate 0 to one past which the first flow outweighs all of the other sign.
 *
 * @param undiscounted - The same for both halves, so that rounding cannot put a rate near 0 in neither or in both.
 */
function stretchOf(half: Half, {plus, minus}: Sums): Stretch {
  const first = half.amounts[0]!;
  const atFrom = {...sumsAt(half, 0), plus, minus};
  let to = 1 / half.gaps.reduce((longest, gap) => Math.max(longest, gap), 0);
  let atTo = sumsAt(half, to);
  while ((first > 0 ? atTo.minus : atTo.plus) >= Math.abs(first)) {
    to *= 2;
    atTo = sumsAt(half, to);
  }
  return {from: 0, to, atFrom, atTo};
}

const value = ({plus, minus}: Sums): number => plus - minus;

/** A rate at the lower end itself does not count. */
function crosses({atFrom, atTo}: Stretch): boolean {
  return value(atFrom) > 0 ? value(atTo) <= 0 : value(atFrom) < 0 && value(atTo) >= 0;
}

/**
 * Stretches that hold one rate each. One is put aside when its sums prove that it holds none, or at most one: each sum
 * only falls, so its ends bound it. What is too narrow to tell holds rates that are equal, or nearly.
 *
 * @throws LoanError `several-rates`
 */
function isolate(half: Half, whole: Stretch): Stretch[] {
  const found: Stretch[] = [];
  const open = [whole];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const {from, to, atFrom, atTo} = stretch;
    if (atFrom.plus < atTo.minus || atTo.plus > atFrom.minus) continue;
    if (atFrom.latePlus < atTo.lateMinus || atTo.latePlus > atFrom.lateMinus) {
      if (crosses(stretch)) found.push(stretch);
      continue;
    }
    const middle = (from + to) / 2;
    if (to - from < whole.to * 1e-12) severalRates();
    const atMiddle = sumsAt(half, middle);
    open.push({from: middle, to, atFrom: atMiddle, atTo}, {from, to: middle, atFrom, atTo: atMiddle});
  }
  return found;
}

/** Newton, and halving wherever that would leave the bracket. */
function refine(half: Half, {from, to, atFrom}: Stretch): number {
  const rising = value(atFrom) < 0;
  let logRate = (from + to) / 2;
  for (let steps = 0; steps < 200; steps++) {
    const sums = sumsAt(half, logRate);
    const here = value(sums);
    if (here === 0) return logRate;
    if (here < 0 === rising) from = logRate;
    else to = logRate;
    let next = logRate + here / (sums.latePlus - sums.lateMinus);
    if (!(next > from && next < to)) next = (from + to) / 2;
    if (Math.abs(next - logRate) <= Number.EPSILON * logRate) return next;
    logRate = next;
  }
  return logRate;
}

function severalRates(): never {
  throw new LoanError('several-rates', 'flows', 'must have one rate: more than one balances them');
}

function noSignChange(): never {
  throw new LoanError('no-sign-change', 'flows', 'must go both ways, and balance at some rate');
}

/**
 * The one g at which Σ amount · e^(−g·time) is 0; the rate for a unit of time is e^g − 1, from above −1.
 *
 * Flows whose sign changes once have exactly one rate. Others are searched from end to end: none, or more than one, is
 * refused, and so are rates that lie too close to be told apart.
 *
 * @param flows - In any order; amounts finite, together too.
 * @throws LoanError `no-sign-change`, `several-rates`
 * @see docs/sources/cost.md#one-rate
 */
export function soleLogRate(flows: readonly TimedAmount[]): number {
  const merged: TimedAmount[] = [];
  for (const flow of [...flows].sort((one, other) => one.time - other.time)) {
    const last = merged.at(-1);
    if (last?.time === flow.time) last.amount += flow.amount;
    else merged.push({...flow});
  }
  const moving = merged.filter(({amount}) => amount !== 0);
  const changes = moving.filter(({amount}, at) => at > 0 && amount > 0 !== moving[at - 1]!.amount > 0).length;
  if (changes === 0) noSignChange();
  // Below rate 0 the same flows are read backwards in time, which turns the rate's sign.
  const onwards = halfOf(moving);
  const undiscounted = sumsAt(onwards, 0);
  const rates = value(undiscounted) === 0 ? [0] : [];
  for (const [half, side] of [
    [onwards, 1],
    [halfOf([...moving].reverse()), -1],
  ] as const) {
    const whole = stretchOf(half, undiscounted);
    const stretches = changes === 1 ? [whole].filter(crosses) : isolate(half, whole);
    for (const stretch of stretches) rates.push(side * refine(half, stretch));
  }
  if (rates.length > 1) severalRates();
  return rates[0] ?? noSignChange();
}
