import {headerNames} from '@koperasi/contract';
import type {Credentials} from '../auth/auth.js';
import {AnswerError} from '../errors/answer-error.js';
import {KoperasiError, type CallFacts} from '../errors/koperasi-error.js';
import {ConnectionError, RedirectError} from '../errors/network-errors.js';
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
  const {status, headers, type} = response;
  const requestId = headers.get(headerNames.requestId);
  facts.requestId = requestId !== null && /^[\w-]{1,64}$/.test(requestId) ? requestId : null;

  if (type === 'error') throw new ConnectionError(facts, null);
  if (status >= 400) {
    const secrets = (): string[] => [...prepared.secrets(), ...(credentials?.value.split(' ') ?? [])];
    throw problemOf(response, await errorText(response, signal, facts), {...prepared, secrets}, facts);
  }
  if (status === 304 && prepared.cached) {
    discard(response);
    const text = prepared.cached.text!;
    return {status, headers, text, take: () => parseJson(text), fromCache: true};
  }
  const expected = prepared.route.response;
  const refusal = refusalOf(response, expected, facts);
  if (refusal) {
    discard(response);
    throw refusal;
  }
  const limit = inside.maxAnswerBytes ?? (expected === 'bytes' ? 25 : 20) * mebibyte;
  const bytes = await readBody(response, limit, signal, facts);
  if (expected === 'nothing' && bytes.length > 0) throw new AnswerError(facts, 'type');
  if (expected === 'nothing') return {status, headers, text: null, take: () => undefined, fromCache: false};
  if (bytes.length === 0) throw new AnswerError(facts, 'empty');
  if (expected === 'bytes') return {status, headers, text: null, take: () => bytes.slice(), fromCache: false};
  return {status, headers, ...jsonOf(bytes, facts), fromCache: false};
}

/** Why an answer that is no error is not what was promised, by its head alone. */
function refusalOf(
  {status, headers, type}: Response,
  expected: Prepared['route']['response'],
  facts: CallFacts,
): KoperasiError | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return new RedirectError(facts);
  if (![200, 201, 204].includes(status)) return new AnswerError(facts, 'status');
  if (expected === 'nothing' || status === 204 || headers.get('content-length') === '0') return null;
  const mediaType = headers.get('content-type') ?? '';
  // A page where a file should be comes from somebody else, such as the sign-in of a hotel's network.
  const fits =
    expected === 'bytes'
      ? !/^text\/html\b/i.test(mediaType)
      : /^application\/([\w.+-]+\+)?json\b/i.test(mediaType);
  return fits ? null : new AnswerError(facts, 'type');
}

async function errorText(response: Response, signal: AbortSignal, facts: CallFacts): Promise<string> {
  try {
    return new TextDecoder().decode(await readBody(response, mebibyte, signal, facts));
  } catch {
    // The status says enough.
    return '';
  }
}

function jsonOf(bytes: Uint8Array, facts: CallFacts): Pick<Answer, 'text' | 'take'> {
  let text: string;
  try {
    // Leaves out a byte order mark.
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new AnswerError(facts, 'encoding');
  }
  try {
    let parsed: {value: unknown} | null = {value: parseJson(text)};
    const take = (): unknown => {
      const value = parsed ? parsed.value : parseJson(text);
      parsed = null;
      return value;
    };
    return {text, take};
  } catch {
    throw new AnswerError(facts, 'not-json');
  }
}
