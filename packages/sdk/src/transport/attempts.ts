import type {Credentials} from '../auth/auth.js';
import {KoperasiError} from '../errors/koperasi-error.js';
import type {ProblemError} from '../errors/problem-error.js';
import type {Inside} from '../inside.js';
import type {Prepared} from '../request/prepared.js';
import type {Answer} from './answer.js';
import {exchange} from './exchange.js';
import type {Scope} from './limits.js';
import {signIn} from './sign-in.js';

/**
 * Sends a request until it succeeds, fails for good, or has used up its attempts, its time or the budget. Everything may be sent
 * again: reads change nothing, and a write has the same key each time.
 */
export async function attempts(
  inside: Inside,
  prepared: Prepared,
  scope: Scope,
  as: Credentials | null,
): Promise<Answer> {
  const {facts, signal} = scope;
  let refreshed = false;
  for (let retries = 0; ;) {
    try {
      return await exchange(inside, prepared, scope, as);
    } catch (error) {
      if (!(error instanceof KoperasiError)) throw error;
      const rejected = refreshed || (error as Partial<ProblemError>).status !== 401 ? undefined : as?.value;
      if (rejected === undefined) {
        const wait = waitBefore(inside, error, scope, retries);
        if (wait === null) throw error;
        await sleep(wait, signal);
        retries++;
      } else refreshed = true;
      const next = await signIn(inside, facts, rejected);
      // Somebody else has signed in: to the server their key would be another one, and the write be done twice. A token that says nothing
      // of its person is its own identity, and the next one may well be the same person's.
      if (
        signal.aborted ||
        (as &&
          (!next ||
            next.value === rejected ||
            (as.identity !== next.identity && !next.value.endsWith(next.identity))))
      )
        throw error;
      as = next;
    }
  }
}

/** How long until the next attempt, in milliseconds; null when there is none. */
function waitBefore(
  {retry, budget}: Inside,
  error: KoperasiError,
  scope: Scope,
  retries: number,
): number | null {
  if (scope.signal.aborted || !error.retryable || retries + 1 >= retry.attempts) return null;
  const {status, retryAfterMs} = error as Partial<ProblemError>;
  const left = scope.until - performance.now();
  const spread = Math.min(retry.maxMs, retry.baseMs * 2 ** retries);
  const asked = retryAfterMs ?? 0;
  // Full jitter, also upon a wait that the server asked for, so that not all come back at once.
  const wait = asked + Math.random() * Math.min(spread, Math.max(0, left - asked));
  if (wait >= left) return null;
  return budget.take(status === 429 || status === 503) ? wait : null;
}

/** Waits, unless nobody waits any more. The signal is of this call alone, and goes with it. */
function sleep(ms: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)));
  });
}
