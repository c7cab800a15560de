/** What a caller may still do. */
export interface Allowance {
  readonly allowed: boolean;
  /** Fields of the answer, draft-ietf-httpapi-ratelimit-headers; with `Retry-After` when refused. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

const mostBuckets = 100_000;

/**
 * A token bucket a caller: `quota` requests at once, refilled evenly over `windowSeconds`. In the memory of one process, so that
 * several processes allow together as much as each alone; a quota over all of them belongs into the proxy in front.
 *
 * @param quota - 0 allows everything and says nothing.
 * @returns A function of who asks and of the time in milliseconds.
 */
export function createRateLimit(
  quota: number,
  windowSeconds: number,
): (who: string, now: number) => Allowance {
  if (quota === 0) return () => ({allowed: true, headers: {}});
  const buckets = new Map<string, Bucket>();
  const perMillisecond = quota / (windowSeconds * 1000);
  const policy = `"default";q=${quota};w=${windowSeconds}`;

  return (who, now) => {
    const known = buckets.get(who);
    const elapsed = known ? Math.max(0, now - known.filledAt) : 0;
    const tokens = known ? Math.min(quota, known.tokens + elapsed * perMillisecond) : quota;
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Written anew, so that the map's first entries are those that nobody used for longest.
    buckets.delete(who);
    buckets.set(who, {tokens: left, filledAt: now});
    if (buckets.size > mostBuckets) buckets.delete(buckets.keys().next().value!);
    const wait = Math.max(1, Math.ceil((1 - left) / perMillisecond / 1000));
    const full = Math.ceil((quota - left) / perMillisecond / 1000);
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `"default";r=${Math.floor(left)};t=${allowed ? full : wait}`,
    };
    return {allowed, headers: allowed ? headers : {...headers, 'Retry-After': String(wait)}};
  };
}
