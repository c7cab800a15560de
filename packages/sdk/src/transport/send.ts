import type {Credentials} from '../auth/auth.js';
import type {CallFacts} from '../errors/koperasi-error.js';
import {ConnectionError} from '../errors/network-errors.js';
import type {Inside} from '../inside.js';
import type {Prepared} from '../request/prepared.js';
import {refusal} from '../request/refusal.js';
import type {Scope} from './limits.js';

function headersOf({headers}: Prepared, credentials: Credentials | null, facts: CallFacts): Headers {
  try {
    return new Headers({...headers, ...(credentials && {[credentials.header]: credentials.value})});
  } catch {
    // The platform's own complaint repeats the value.
    throw refusal(facts, '#/header');
  }
}

/** Sends a request once, through the middleware, as far as the answer's headers. */
export async function send(
  inside: Inside,
  prepared: Prepared,
  {signal, facts}: Scope,
  credentials: Credentials | null,
): Promise<Response> {
  const body = prepared.body();
  const init: RequestInit & {duplex?: 'half'} = {
    method: prepared.route.method,
    headers: headersOf(prepared, credentials, facts),
    body,
    signal,
    redirect: 'manual',
    // Nothing personal on the disk of a shared computer; what may be kept is kept in memory.
    cache: 'no-store',
    ...(body instanceof ReadableStream && {duplex: 'half'}),
  };
  facts.attempts++;
  try {
    return await inside.fetch(prepared.url, init);
  } catch (error) {
    throw error instanceof ConnectionError ? new ConnectionError(facts, error.code) : error;
  }
}
