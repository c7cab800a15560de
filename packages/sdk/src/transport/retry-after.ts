/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date. A date counts from the answer's own
 * `Date`, so that a wrong clock on either side does no harm. Null when it does not say, or not in a way that can be read.
 */
export function retryAfterMs(headers: Headers): number | null {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Only what begins like an HTTP date: Date.parse takes '-5' for a day in May.
  if (!/^[A-Z][a-z]+, /.test(value)) return null;
  const from = Date.parse(headers.get('date') ?? '');
  const wait = Date.parse(value) - (Number.isNaN(from) ? Date.now() : from);
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
