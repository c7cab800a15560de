import {errorTexts} from './error-texts.js';
import {KoperasiError, type CallFacts} from './koperasi-error.js';

/** No answer arrived. A write may have happened or not: repeat it with the same `idempotencyKey`. */
export class ConnectionError extends KoperasiError {
  override readonly name = 'ConnectionError';
  declare readonly kind: 'connection';
  /** The system's word for it, `ECONNRESET`; null in browsers, which do not tell. */
  declare readonly code: string | null;

  constructor(facts: CallFacts, code: string | null) {
    super(facts, 'connection', errorTexts.connection, true, {code});
  }
}

/** `deadlineMs` ran out, over connecting, headers, body and repeated attempts together. */
export class DeadlineError extends KoperasiError {
  override readonly name = 'DeadlineError';
  declare readonly kind: 'deadline';

  constructor(facts: CallFacts) {
    super(facts, 'deadline', errorTexts.deadline, true);
  }
}

/** The caller's signal was aborted. Named as the platform names it, so that programs that know `AbortError` know this one. */
export class AbortedError extends KoperasiError {
  override readonly name = 'AbortError';
  declare readonly kind: 'aborted';

  constructor(facts: CallFacts) {
    super(facts, 'aborted', errorTexts.aborted, false);
  }
}

/** A redirect, which is never followed: neither token nor body goes to an address that nobody configured. */
export class RedirectError extends KoperasiError {
  override readonly name = 'RedirectError';
  declare readonly kind: 'redirect';

  constructor(facts: CallFacts) {
    super(facts, 'redirect', errorTexts.redirect, false);
  }
}
