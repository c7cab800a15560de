import type {Credentials} from '../auth/auth.js';
import type {CallFacts} from '../errors/koperasi-error.js';
import {ConnectionError} from '../errors/network-errors.js';
import {RequestError} from '../errors/request-error.js';
import type {Inside} from '../inside.js';
import {issueText} from '../request/issue-text.js';
import type {Prepared} from '../request/prepared.js';
import type {Scope} from './limits.js';
import {systemCode} from './system-code.js';

function headersOf({headers}: Prepared, credentials: Credentials | null, facts: CallFacts): Headers {
  try {
    return new Headers({...headers, ...(credentials && {[credentials.header]: credentials.value})});
  } catch {
    // The platform's own complaint repeats the value.
    const code = 'invalid_format';
    throw new RequestError(facts, [{pointer: '#/header', code, messages: issueText(code)}]);
  }
}

/** Sends a request once, through the middleware, as far as the answer's headers. */
export function send(
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
  const onWire = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    try {
      return await inside.fetch(...request);
    } catch (error) {
      throw new ConnectionError(facts, systemCode(error));
    }
  };
  if (inside.middleware.length === 0) return onWire(prepared.url, init);
  const through = inside.middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, middleware) => async (request) => middleware(request, next),
    (request) => onWire(request),
  );
  return through(new Request(prepared.url, init));
}
