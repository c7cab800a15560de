import {boundary} from './boundary.js';
import type {LoanTerms} from '../terms.js';
import type {PaymentView} from './payment-view.js';

/** Levels looked at above one that is found to fit. */
const levelsAbove = 8;
/** More than the levels by which rounding can keep the lowest step of all from fitting: one for each row at most. */
const allLevels = 2400;
/** Steps of a very small flat loan that are looked at one by one. */
const mostSteps = 4000;

/** A search over steps of a principal or a rate. */
export interface Search {
  /** Whole rupiah a month. */
  readonly capacity: number;
  /** The smallest and the largest step. */
  readonly low: number;
  readonly high: number;
  /** A step near the last whose first payment fits, and how near. */
  readonly near: number;
  readonly stride: number;
  /** Levels looked at below the highest that could fit; see `levelsOf`. */
  readonly levels: number;
  readonly view: (step: number) => PaymentView;
}

/**
 * How many levels may lie between the highest that could fit and one that does, as far as rounding goes: few, since nearly
 * every level has a step where the installment is hardly rounded; more where a flat loan rounds two parts. By days they lie
 * further apart than is worth going.
 */
export function levelsOf({method, months, dates}: Pick<LoanTerms, 'method' | 'months' | 'dates'>): number {
  if (dates?.interest === 'by-days') return 4;
  return method === 'flat' ? 64 + 2 * months : 64;
}

/**
 * The last step whose largest payment is within the capacity; null where none is.
 *
 * The largest payment does not rise evenly: where the installment is rounded down, the last row makes up for all of it. But
 * `first` and `level` never fall, so (1) no step past the last whose `first` fits can fit; (2) steps of one level lie
 * together, and within them the largest payment never falls. So the levels are gone through from the highest down, and the
 * last step that fits in the first level that has one is the last of all. In very small flat loans (2) fails by at most
 * `noise`: the steps after the one found are tried until they are past the capacity by that much.
 *
 * Where the last row is the largest by far (interest by days with a nominal installment, or an installment that hardly
 * passes the interest), the highest level that could fit is many above the first that does. That one is then looked for by
 * halving, as if the lowest steps of levels rose evenly, and again from some levels above it. Then, and for flat loans by
 * days, whose rows are rounded each by itself, the answer fits and the step after it does not, but one further on may
 * fit again.
 */
export function lastThatFits({
  capacity,
  low,
  high,
  near,
  stride,
  levels: levelsBelow,
  view: look,
}: Search): number | null {
  const seen = new Map<number, PaymentView>();
  const view = (step: number): PaymentView => {
    const known = seen.get(step) ?? look(step);
    seen.set(step, known);
    return known;
  };
  const fits = (step: number): boolean => view(step).payment <= capacity;

  /** The lowest step of the level that a step is in. */
  const bottomOf = (step: number, width: number, off: number): number => {
    const {level} = view(step);
    const isBelow = (other: number): boolean => view(other).level < level;
    return isBelow(low) ? boundary(isBelow, low, step, step - width, off) + 1 : low;
  };

  const lastOfLevel = (bottom: number, end: number): number | null => {
    let last = fits(bottom) ? boundary(fits, bottom, end, (bottom + end) / 2, stride) : null;
    const from = (last ?? bottom - 1) + 1;
    for (let step = from; step <= end && step < from + mostSteps; step++) {
      const {payment, noise} = view(step);
      if (payment > capacity + noise) break;
      if (payment <= capacity) last = step;
    }
    return last;
  };

  /** The last that fits in some levels from the one of a step down. */
  const downFrom = (step: number, levels: number): number | null => {
    let end = step;
    let width = stride;
    let off = stride;
    for (let count = 0; count < levels && end >= low; count++) {
      const bottom = bottomOf(end, width, off);
      const found = lastOfLevel(bottom, end);
      if (found !== null) return found;
      if (bottom === low) return null;
      // A level down takes about as much from the payment as from the level; rounding moves the last row by some times that.
      const gap = view(end).level - view(bottom - 1).level;
      if (levels < allLevels && view(bottom).payment > capacity + 8 * levels * gap) return null;
      // The level at the end may be cut off, the others are alike to a step or two.
      if (count > 0) off = 2;
      width = end - bottom + 1;
      end = bottom - 1;
    }
    return null;
  };

  /** Not above a step that fits as well, whatever led there. */
  const settled = (step: number): number => boundary(fits, step, high, step + 1, 1);

  if (view(low).first > capacity) return null;
  const top = boundary((step) => view(step).first <= capacity, low, high, near, stride);
  if (fits(top)) return settled(top);
  const found = downFrom(top, fits(low) ? levelsBelow : allLevels);
  if (found !== null) return settled(found);
  if (!fits(low)) return null;

  const below = bottomOf(top, stride, stride) - 1;
  const width = below < low ? stride : below - bottomOf(below, stride, stride) + 1;
  const guess = top * (capacity / view(top).payment);
  const some = boundary((step) => fits(bottomOf(step, width, width)), low, top, guess, width);
  const above = downFrom(Math.min(some + levelsAbove * width, top), 2 * levelsAbove);
  return settled(above ?? bottomOf(some, width, width));
}
