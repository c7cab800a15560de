import type {Bilingual, Open, ProblemCode, ProblemDetail} from '@koperasi/contract';
import {KoperasiError, type CallFacts} from './koperasi-error.js';

/** What an error's answer said, RFC 9457. */
export interface ProblemFacts {
  readonly status: number;
  readonly code: Open<ProblemCode> | null;
  readonly errors: readonly ProblemDetail[];
  readonly messages: Bilingual;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
}

/** The server refused, and said why. */
export class ProblemError extends KoperasiError implements ProblemFacts {
  override readonly name: string = 'ProblemError';
  declare readonly kind: 'problem';
  /** The HTTP status. */
  declare readonly status: number;
  /** A code of the contract's registry; null when something else answered, such as a proxy. */
  declare readonly code: Open<ProblemCode> | null;
  declare readonly errors: readonly ProblemDetail[];
  /** How long the server asked to wait, in milliseconds; null when it did not say. */
  declare readonly retryAfterMs: number | null;

  constructor(facts: CallFacts, problem: ProblemFacts) {
    super(facts, 'problem', problem.messages, problem.retryable, problem);
  }
}

/** 401, after one refresh where there is something to refresh. */
export class SignInError extends ProblemError {
  override readonly name = 'SignInError';
}

/** 404: it does not exist, or it is not the caller's. */
export class NotFoundError extends ProblemError {
  override readonly name = 'NotFoundError';
}

/** 429, when the wait is longer than the deadline leaves or the retries are used up. */
export class RateLimitError extends ProblemError {
  override readonly name = 'RateLimitError';
}
