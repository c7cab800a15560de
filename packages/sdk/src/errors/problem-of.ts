import type {Bilingual, ProblemDetail} from '@koperasi/contract';
import {parseJson} from '../transport/parse-json.js';
import {retryAfterMs} from '../transport/retry-after.js';
import {ConflictError, type Repeat} from './conflict-error.js';
import {errorTexts} from './error-texts.js';
import type {CallFacts} from './koperasi-error.js';
import {
  NotFoundError,
  ProblemError,
  RateLimitError,
  SignInError,
  type ProblemFacts,
} from './problem-error.js';

const kinds: Readonly<Record<number, typeof ConflictError | typeof ProblemError>> = {
  401: SignInError,
  404: NotFoundError,
  412: ConflictError,
  429: RateLimitError,
};

const temporary: readonly number[] = [408, 429, 500, 502, 503, 504];

const generic = (status: number): Bilingual => {
  const {id, en} = errorTexts.refused;
  return status === 401 ? errorTexts.signIn : {id: `${id} (${status}).`, en: `${en} (${status}).`};
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsIn = (text: string): Fields => {
  try {
    return Object(parseJson(text)) as Fields;
  } catch {
    // A proxy's page: the status has to do.
    return {};
  }
};

/**
 * The error that an answer of 400 and above means. Its sentences are the server's where it wrote some in both languages, unless
 * they repeat something that was sent.
 */
export function problemOf(
  {status, headers}: Pick<Response, 'status' | 'headers'>,
  text: string,
  facts: CallFacts,
  secrets: readonly string[] = [],
  repeat?: Repeat,
): ProblemError {
  const sent = secrets.filter((secret) => secret.length > 3);
  const isHarmless = (said: unknown, form = /^.{1,999}$/s): said is string =>
    typeof said === 'string' && form.test(said) && !sent.some((secret) => said.includes(secret));
  const bilingual = (said: unknown): Bilingual => {
    const {id, en} = Object(said) as Fields;
    return isHarmless(id) && isHarmless(en) ? {id, en} : generic(status);
  };
  const {code: word, errors, detail, requestId} = fieldsIn(text);
  // A value of the request may well be part of a code's words, so only the whole counts.
  const code = typeof word === 'string' && /^[a-z-]{1,64}$/.test(word) && !sent.includes(word) ? word : null;
  if (isHarmless(requestId, /^[\w-]{1,64}$/)) facts.requestId ??= requestId;
  const problem: ProblemFacts = {
    status,
    code,
    messages: bilingual(detail),
    errors: (errors instanceof Array ? errors : []).flatMap((each): ProblemDetail[] => {
      const {pointer, code: kind, detail: why} = Object(each) as Fields;
      // Names of fields and places in lists, of which a choice such as `member` may well be a part.
      return /^#(\/([a-z-]+|\d{1,4}))*$/i.test(String(pointer)) && /^[a-z-]{1,64}$/.test(String(kind))
        ? [{pointer: pointer as string, code: kind as string, detail: bilingual(why)}]
        : [];
    }),
    retryable: temporary.includes(status) || code === 'request-in-progress',
    retryAfterMs: retryAfterMs(headers),
  };
  return new (kinds[status] ?? ProblemError)(facts, problem, repeat);
}
