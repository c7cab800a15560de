/** What pages of any origin may do: everything that a token allows, since the API knows no cookies. */
export const crossOriginHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Koperasi-Version, ' +
    'Idempotency-Replayed, Deprecation, Sunset, WWW-Authenticate, Content-Disposition, Allow, Date',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The answer to a browser's question whether a page may send a request. */
export function preflightHeaders(methods: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, Content-Digest, Idempotency-Key, If-Match, If-None-Match, Koperasi-Version, X-Request-Id, ' +
      'traceparent, tracestate',
    'Access-Control-Max-Age': '86400',
  };
}
