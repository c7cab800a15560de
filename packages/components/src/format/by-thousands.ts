/**
 * Reads a whole number by groups of three digits, each with the name of its power of a thousand.
 *
 * @param below - The words of a number from 0 to 999.
 * @throws RangeError for anything but a whole number from 0 to `Number.MAX_SAFE_INTEGER`.
 */
export function wordsByThousands(
  number: number,
  scales: readonly string[],
  below: (group: number) => string,
): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`Not a whole, safe amount: ${number}`);
  const words = [];
  for (let rest = number, scale = -1; rest; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (group) words.unshift(`${below(group)} ${scales[scale] ?? ''}`.trim());
  }
  return words.join(' ') || below(0);
}
