/** The contract's version: the day of its last change that a program can notice. A request may pin it with `Koperasi-Version`. */
export const contractVersion = '2026-11-27';

/** Header names beyond those of HTTP, lower case. */
export const headerNames = {
  version: 'koperasi-version',
  idempotencyKey: 'idempotency-key',
  /** `true` on the stored answer to a key that was used before. */
  replayed: 'idempotency-replayed',
  requestId: 'x-request-id',
  contentDigest: 'content-digest',
} as const;
