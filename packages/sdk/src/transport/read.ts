import type {Credentials} from '../auth/auth.js';
import type {Inside} from '../inside.js';
import type {Prepared} from '../request/prepared.js';
import type {Answer} from './answer.js';
import {attempts} from './attempts.js';
import {join} from './flights.js';
import type {Limits, Scope} from './limits.js';
import {signIn} from './sign-in.js';

/** By what an answer is kept: its address, who asked, and what else was said. */
export function placeOf(url: string, credentials: Credentials | null, headers?: object): string {
  return JSON.stringify([url, credentials?.identity, headers]);
}

/** Reads, together with whoever is reading the same at this moment. */
export async function read(
  inside: Inside,
  prepared: Prepared,
  limits: Limits,
  headers: object | undefined,
): Promise<Answer> {
  const credentials = await signIn(inside, limits.facts);
  if (limits.signal.aborted) return limits.stopped;
  const place = placeOf(prepared.url, credentials, headers);
  return join(inside.flights, `${place} ${credentials?.value}`, limits, (scope) =>
    readAt(place, inside, prepared, scope, credentials),
  );
}

/** Reads, or is told that what is kept still holds. */
export async function readAt(
  place: string,
  inside: Inside,
  prepared: Prepared,
  scope: Scope,
  credentials: Credentials | null,
): Promise<Answer> {
  const {cache} = inside;
  const cached = cache?.get(place);
  const asked = cache?.ask() ?? 0;
  const answer = await attempts(
    inside,
    cached?.text
      ? {...prepared, cached, headers: {...prepared.headers, 'if-none-match': cached.etag}}
      : prepared,
    scope,
    credentials,
  );
  const etag = answer.headers.get('etag');
  if (etag !== null && answer.text !== null && !answer.fromCache) {
    const mayKeep = !/no-store/i.test(answer.headers.get('cache-control') ?? '');
    cache?.set(place, {etag, text: mayKeep ? answer.text : null, asked});
  }
  return answer;
}
