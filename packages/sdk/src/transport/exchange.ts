import type {Credentials} from '../auth/auth.js';
import {AnswerError, type AnswerReason} from '../errors/answer-error.js';
import type {CallFacts, KoperasiError} from '../errors/koperasi-error.js';
import {RedirectError} from '../errors/network-errors.js';
import {problemOf} from '../errors/problem-of.js';
import type {Inside} from '../inside.js';
import type {Prepared} from '../request/prepared.js';
import type {Answer} from './answer.js';
import type {Scope} from './limits.js';
import {parseJson} from './parse-json.js';
import {discard, readBody} from './read-body.js';
import {send} from './send.js';

const mebibyte = 2 ** 20;

/**
 * Sends a request once, and takes the whole answer in.
 *
 * @throws KoperasiError Of every kind but a deadline and an abort, which end it from outside.
 */
export async function exchange(
  inside: Inside,
  prepared: Prepared,
  scope: Scope,
  credentials: Credentials | null,
): Promise<Answer> {
  const {facts, signal} = scope;
  const response = await send(inside, prepared, scope, credentials);
  const {status, headers} = response;
  facts.requestId = /^[\w-]{1,64}$/.exec(headers.get('x-request-id') ?? '')?.[0] ?? null;
  if (status >= 400) {
    const secrets = [...prepared.secrets(), ...(credentials?.value.split(' ') ?? [])];
    // Where the body cannot be read, the status says enough.
    const bytes = await readBody(response, mebibyte, signal, facts).catch(() => new Uint8Array());
    throw problemOf(response, new TextDecoder().decode(bytes), facts, secrets, prepared.repeat);
  }
  if (status === 304 && prepared.cached) {
    discard(response);
    const text = prepared.cached.text!;
    return {status, headers, text, take: () => parseJson(text), fromCache: true};
  }
  const expected = prepared.route.response;
  const refused = refusalOf(response, expected, facts);
  if (refused) {
    discard(response);
    throw refused;
  }
  const limit = inside.maxAnswerBytes ?? (expected === 'bytes' ? 25 : 20) * mebibyte;
  const bytes = await readBody(response, limit, signal, facts);
  const isNothing = expected === 'nothing';
  if (isNothing !== !bytes.length) throw new AnswerError(facts, isNothing ? 'type' : 'empty');
  const file = {text: null, take: () => (isNothing ? undefined : bytes.slice())};
  return {status, headers, fromCache: false, ...(typeof expected === 'string' ? file : jsonOf(bytes, facts))};
}

/** Why an answer that is no error is not what was promised, by its head alone. */
function refusalOf(
  {status, headers, type}: Response,
  expected: Prepared['route']['response'],
  facts: CallFacts,
): KoperasiError | null {
  const isRedirect = status > 299 && status < 400 && status !== 304;
  if (isRedirect || type === 'opaqueredirect') return new RedirectError(facts);
  if (![200, 201, 204].includes(status)) return new AnswerError(facts, 'status');
  const mediaType = headers.get('content-type') ?? '';
  // A page where a file should be comes from somebody else, such as the sign-in of a hotel's network.
  const isOther =
    expected === 'bytes' ? /html/i.test(mediaType) : !/^application\/(\S+\+)?json\b/i.test(mediaType);
  return isOther && expected !== 'nothing' ? new AnswerError(facts, 'type') : null;
}

function jsonOf(bytes: Uint8Array, facts: CallFacts): Pick<Answer, 'text' | 'take'> {
  let reason: AnswerReason = 'encoding';
  try {
    // Leaves out a byte order mark.
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    reason = 'not-json';
    const parsed = [parseJson(text)];
    return {text, take: () => (parsed.length ? parsed.pop() : parseJson(text))};
  } catch {
    throw new AnswerError(facts, reason);
  }
}
