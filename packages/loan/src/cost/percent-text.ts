/** Half away from zero; what a double shows past its twelfth significant digit is noise, so a tie stays a tie. */
export function percentText(percent: number, decimals: number): string {
  const scale = 10 ** decimals;
  const steps = Number((Math.abs(percent) * scale).toPrecision(12));
  const rounded = Math.floor(steps + 0.5) / scale;
  return (percent < 0 ? -rounded : rounded).toFixed(decimals);
}
