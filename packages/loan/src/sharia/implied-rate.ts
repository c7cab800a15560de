/** The parts of one that a rate of `impliedRate` is counted in. */
export const rateScale = 10n ** 18n;

/** Whether interest at this rate leaves something owed after all payments. */
function leavesDebt(financed: bigint, payments: readonly number[], rate: bigint): boolean {
  let balance = financed * rateScale;
  let toCome = payments.reduce((sum, payment) => sum + BigInt(payment), 0n) * rateScale;
  for (const payment of payments) {
    const paid = BigInt(payment) * rateScale;
    balance += (balance * rate) / rateScale - paid;
    toCome -= paid;
    // More is owed than will ever be paid; going on would only make large numbers larger.
    if (balance > toCome) return true;
  }
  return false;
}

/**
 * The monthly rate at which the payments are worth what was financed, in parts of `rateScale`: the largest that leaves
 * no debt. Whole numbers throughout, so that rows made with it are the same on every machine.
 *
 * @param financed - Whole rupiah, above 0.
 * @param payments - Whole rupiah a month; together at least `financed`.
 * @see docs/sources/sharia.md#recognition
 */
export function impliedRate(financed: number, payments: readonly number[]): bigint {
  const worth = BigInt(financed);
  const paid = payments.reduce((sum, payment) => sum + BigInt(payment), 0n);
  let low = 0n;
  // At margin / financed the first month alone would take the whole margin.
  let beyond = ((paid - worth) * rateScale) / worth + 1n;
  while (beyond - low > 1n) {
    const middle = (low + beyond) / 2n;
    if (leavesDebt(worth, payments, middle)) beyond = middle;
    else low = middle;
  }
  return low;
}
