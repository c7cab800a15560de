import type {CallFacts} from './koperasi-error.js';
import {ProblemError, type ProblemFacts} from './problem-error.js';

/** Makes the change again from the latest state, and sends it. */
export type Repeat = (change: (latest: never) => unknown) => Promise<unknown>;

/** 412: somebody changed it in the meantime. */
export class ConflictError extends ProblemError {
  override readonly name = 'ConflictError';
  readonly #repeat: Repeat | undefined;

  constructor(facts: CallFacts, problem: ProblemFacts, repeat?: Repeat) {
    super(facts, problem);
    this.#repeat = repeat;
  }

  /**
   * Reads what stands there now, hands it to `change`, and sends the body that comes back, with a new Idempotency-Key and the
   * deadline of the first call. Rejects with another ConflictError when somebody was quicker again.
   *
   * @param change - Makes the new body; throw in it to give up. What it returns is ignored where the route has no body.
   */
  retryWithLatest<Latest extends object = Record<string, unknown>, Result = unknown>(
    change: (latest: Latest) => unknown,
  ): Promise<Result> {
    const repeated: Promise<unknown> = this.#repeat ? this.#repeat(change) : Promise.reject<unknown>(this);
    return repeated as Promise<Result>;
  }
}
