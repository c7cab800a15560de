import type {Inside} from '../inside.js';
import type {Complete, Prepared} from '../request/prepared.js';
import type {Answer} from './answer.js';
import {attempts} from './attempts.js';
import type {Limits} from './limits.js';
import {placeOf, readAt} from './read.js';
import {signIn} from './sign-in.js';

/**
 * Writes. A change says which ETag it is based on: the one that was seen last, or else the one that is there now.
 *
 * @param basis - Reads what is to be changed; null where nothing is, or where the caller said the ETag.
 */
export async function write(
  inside: Inside,
  prepared: Prepared,
  limits: Limits,
  basis: Prepared | null,
  complete: Complete | undefined,
): Promise<Answer> {
  const {cache, flights} = inside;
  const credentials = await signIn(inside, limits.facts);
  if (limits.signal.aborted) return limits.stopped;
  const place = basis && placeOf(basis.url, credentials);
  const completed = complete ? await complete(prepared, limits.facts) : prepared;
  let {headers} = completed;
  if (basis && place !== null && headers['if-match'] === undefined) {
    const etag =
      cache?.get(place)?.etag ??
      (await readAt(place, inside, basis, limits, credentials)).headers.get('etag');
    if (etag !== null) headers = {...headers, 'if-match': etag};
  }
  // Whoever reads from now on wants to see what was written, so nobody joins a read that began before.
  flights.clear();
  try {
    const answer = await attempts(inside, {...completed, headers}, limits, credentials);
    const etag = answer.headers.get('etag');
    if (place !== null && etag !== null) cache?.set(place, {etag, text: null, asked: cache.ask()});
    else if (place !== null) cache?.delete(place);
    completed.arrived?.();
    return answer;
  } finally {
    flights.clear();
  }
}
