/** A sum over lines of an order. */
export interface OrderTotal {
  /** Whole rupiah of the lines that have a price; null beyond what a number can hold exactly. */
  readonly amount: number | null;
  /** Lines whose price the partner names, or whose quantity is not known yet: not in the amount. */
  readonly unpriced: number;
  /** Lines in the amount that are reckoned at another price than what the cooperative pays, such as HET. */
  readonly estimated: number;
}

interface PricedLine {
  readonly subtotal: number | null;
  readonly priceKind: string | null;
}

/** Adds up whole rupiah exactly: Σ subtotal. */
export function orderTotal(lines: readonly PricedLine[]): OrderTotal {
  let sum = 0n;
  let unpriced = 0;
  let estimated = 0;
  for (const {subtotal, priceKind} of lines) {
    if (subtotal === null) {
      unpriced += 1;
      continue;
    }
    sum += BigInt(subtotal);
    if (priceKind !== 'redemption-price') estimated += 1;
  }
  const amount = sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : null;
  return {amount, unpriced, estimated};
}
