/** Every code that a problem may carry; `problemRegistry` says what each means. */
export const problemCodes = [
  'invalid-request',
  'invalid-cursor',
  'malformed-body',
  'not-signed-in',
  'token-expired',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'conflict',
  'not-in-this-state',
  'rule-broken',
  'precondition-failed',
  'precondition-required',
  'idempotency-key-required',
  'idempotency-key-reused',
  'request-in-progress',
  'body-too-large',
  'unsupported-media-type',
  'digest-mismatch',
  'too-many-requests',
  'timed-out',
  'internal',
  'unavailable',
] as const;

/** One of `problemCodes`. */
export type ProblemCode = (typeof problemCodes)[number];
