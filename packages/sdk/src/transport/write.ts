import type {Credentials} from '../auth/auth.js';
import type {Inside} from '../inside.js';
import type {Prepared} from '../request/prepared.js';
import type {Answer} from './answer.js';
import {attempts} from './attempts.js';
import type {Limits} from './limits.js';
import {signIn} from './sign-in.js';

/** Adds to a request what takes a while: the digest of a file, the ETag that a change is based on. */
export type Step = (
  prepared: Prepared,
  within: {readonly inside: Inside; readonly limits: Limits; readonly credentials: Credentials | null},
) => Promise<Prepared>;

/** Writes, or computes. */
export async function write(
  inside: Inside,
  prepared: Prepared,
  limits: Limits,
  step?: Step,
): Promise<Answer> {
  const {flights} = inside;
  const credentials = await signIn(inside, limits.facts);
  if (limits.signal.aborted) return limits.stopped;
  const ready = step ? await step(prepared, {inside, limits, credentials}) : prepared;
  // Whoever reads from now on wants to see what was written, so nobody joins a read that began before.
  flights.clear();
  try {
    const answer = await attempts(inside, ready, limits, credentials);
    ready.arrived?.(answer);
    return answer;
  } finally {
    flights.clear();
  }
}
