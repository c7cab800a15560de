import {contractVersion, headerNames, problemRegistry, type Problem} from '@koperasi/contract';
import {base64url} from './base64url.js';
import type {Refusal} from './refusal.js';
import {sha256} from './sha-256.js';

/** An answer that can be given again: a Response can be read but once. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** The strong ETag of an answer's body. */
export async function entityTag(body: string): Promise<string> {
  return `"${base64url(await sha256(new TextEncoder().encode(body))).slice(0, 22)}"`;
}

/** JSON with its ETag. */
export async function jsonAnswer(status: number, data: unknown): Promise<Answer> {
  const body = JSON.stringify(data);
  return {status, headers: {'content-type': 'application/json', etag: await entityTag(body)}, body};
}

/** A problem in the contract's words. */
export function problemAnswer({code, more}: Refusal, requestId: string): Answer {
  const {status, title, detail} = problemRegistry[code];
  const problem: Problem = {
    type: `/problems/${code}`,
    code,
    title,
    status,
    detail: {...(more.detail ?? detail)},
    requestId,
    ...(more.errors && {errors: [...more.errors]}),
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 401 && {'www-authenticate': 'Bearer realm="koperasi"'}),
      ...((status === 429 || status === 503 || code === 'request-in-progress') && {'retry-after': '1'}),
    },
    body: JSON.stringify(problem),
  };
}

/** The answer as `fetch` gives it. */
export function responseOf({status, headers, body}: Answer, requestId: string): Response {
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    headers: {...headers, [headerNames.requestId]: requestId, [headerNames.version]: contractVersion},
  });
}
