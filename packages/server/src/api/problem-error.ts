import {problemRegistry, type ProblemCode, type ProblemDetail} from '@koperasi/contract';

/** What a problem says beside its code. */
export interface ProblemExtras {
  /** What is wrong, and where. Sentences never repeat a value that was sent. */
  readonly errors?: readonly ProblemDetail[];
  /** Header fields of the answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The error behind it: for the log's stack, never for the answer. */
  readonly cause?: unknown;
}

/** Ends a request with a problem of the registry, wherever it is thrown; the transaction is rolled back. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly ProblemDetail[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, {errors, headers = {}, cause}: ProblemExtras = {}) {
    super(problemRegistry[code].title, cause === undefined ? undefined : {cause});
    this.code = code;
    this.status = problemRegistry[code].status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The problem of one thing that is wrong: `problem('rule-broken', {pointer: '#/amount', code: 'above-ceiling', detail: {id, en}})`. */
export function problem(code: ProblemCode, ...errors: readonly ProblemDetail[]): ProblemError {
  return new ProblemError(code, errors.length === 0 ? {} : {errors});
}
