/** A fraction in lowest terms: both parts are safe integers, the denominator is at least 1. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** Brings a fraction of safe integers to lowest terms. */
export function reduced(numerator: number, denominator: number): Fraction {
  let divisor = denominator;
  for (let rest = numerator; rest !== 0;) [divisor, rest] = [rest, divisor % rest];
  return {numerator: numerator / divisor, denominator: denominator / divisor};
}
