/**
 * The last whole number from `low` to `high` that holds, where all up to it hold and none after it does.
 *
 * Steps out from a guess with doubled strides, then halves: few questions where the guess is near.
 *
 * @param low - Holds.
 * @param near - A guess; anything will do.
 * @param stride - Whole, at least 1; about how far off the guess is.
 */
export function boundary(
  holds: (at: number) => boolean,
  low: number,
  high: number,
  near: number,
  stride: number,
): number {
  let below = low;
  let above = high + 1;
  let at = Math.min(Math.max(Math.floor(near), low), high);
  let reach = stride;
  while (above - below > 1 && at > below && at < above) {
    const isBelow = holds(at);
    if (isBelow) below = at;
    else above = at;
    const onwards = isBelow ? at + reach : at - reach;
    // Crossed: both sides are known now.
    if (onwards <= below || onwards >= above) break;
    at = onwards;
    reach *= 2;
  }
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
