/** Where a key leads from a month, as on any slider: a month, a year, or an end. undefined for other keys. */
export function monthAfterKey(key: string, month: number, span: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: month + 1,
    ArrowUp: month + 1,
    ArrowLeft: month - 1,
    ArrowDown: month - 1,
    PageUp: month + 12,
    PageDown: month - 12,
    Home: 1,
    End: span,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? undefined : Math.min(span, Math.max(1, next));
}
