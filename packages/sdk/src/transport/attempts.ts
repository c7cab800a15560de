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
  credentials: Credentials | null,
): Promise<Answer> {
  const {facts} = scope;
  let as = credentials;
  let refreshed = false;
  for (let retries = 0; ;) {
    try {
      return await exchange(inside, prepared, scope, as);
    } catch (error) {
      if (!(error instanceof KoperasiError) || scope.signal.aborted) throw error;
      if ((error as Partial<ProblemError>).status === 401 && as && !refreshed) {
        refreshed = true;
        const renewed = await signIn(inside, facts, as.value);
        if (!renewed || renewed.value === as.value) throw error;
        as = renewed;
        continue;
      }
      const wait = waitBefore(inside, error, scope, retries);
      if (wait === null || !(await sleep(wait, scope.signal))) throw error;
      retries++;
      as = await signIn(inside, facts);
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
  if (!error.retryable || retries + 1 >= retry.attempts) return null;
  const {status, retryAfterMs} = error as Partial<ProblemError>;
  const left = scope.until - performance.now();
  const spread = Math.min(retry.maxMs, retry.baseMs * 2 ** retries);
  const asked = retryAfterMs ?? 0;
  // Full jitter, also upon a wait that the server asked for, so that not all come back at once.
  const wait = asked + Math.random() * Math.min(spread, Math.max(0, left - asked));
  if (wait >= left) return null;
  return budget.take(status === 429 || status === 503) ? wait : null;
}

/** Whether the time passed before nobody waited any more. The signal is of this call alone, and goes with it. */
function sleep(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
