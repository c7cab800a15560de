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
  const isHarmless = (said: unknown, form = /^.{1,999}$/s, told = sent): said is string =>
    typeof said === 'string' && form.test(said) && !told.some((secret) => said.includes(secret));
  // A choice such as `member` stands in the names of fields as well: without them nobody learns what is wrong.
  const names = sent.filter((secret) => !/^[a-z-]+$/.test(secret));
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
      return isHarmless(pointer, undefined, names) && isHarmless(kind, undefined, names)
        ? [{pointer, code: kind, detail: bilingual(why)}]
        : [];
    }),
    retryable: temporary.includes(status) || code === 'request-in-progress',
    retryAfterMs: retryAfterMs(headers),
  };
  return new (kinds[status] ?? ProblemError)(facts, problem, repeat);
}
