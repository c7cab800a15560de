import type {Bilingual, ProblemDetail} from '@koperasi/contract';
import type {Prepared} from '../request/prepared.js';
import {parseJson} from '../transport/parse-json.js';
import {retryAfterMs} from '../transport/retry-after.js';
import {ConflictError} from './conflict-error.js';
import {errorTexts} from './error-texts.js';
import type {CallFacts} from './koperasi-error.js';
import {
  NotFoundError,
  ProblemError,
  RateLimitError,
  SignInError,
  type ProblemFacts,
} from './problem-error.js';

const temporary: readonly number[] = [408, 429, 500, 502, 503, 504];

const generic = (status: number): Bilingual => {
  if (status === 401) return errorTexts.signIn;
  const {id, en} = errorTexts.refused;
  return {id: `${id} (${status}).`, en: `${en} (${status}).`};
};

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/**
 * The error that an answer of 400 and above means. Its sentences are the server's where it wrote some in both languages, unless
 * they repeat something that was sent.
 */
export function problemOf(
  response: Pick<Response, 'status' | 'headers'>,
  text: string,
  {secrets, repeat}: Pick<Prepared, 'secrets' | 'repeat'>,
  facts: CallFacts,
): ProblemError {
  const {status, headers} = response;
  const sent = secrets().filter((secret) => secret.length >= 4);
  const isHarmless = (said: unknown, longest: number): said is string =>
    typeof said === 'string' && said.length <= longest && !sent.some((secret) => said.includes(secret));
  const bilingual = (said: unknown): Bilingual => {
    const {id, en} = fieldsOf(said);
    return isHarmless(id, 1000) && isHarmless(en, 1000) ? {id, en} : generic(status);
  };
  let fields: Fields = {};
  try {
    fields = fieldsOf(parseJson(text));
  } catch {
    // A proxy's page: the status has to do.
  }
  const {code, errors, detail, requestId} = fields;
  const known = isHarmless(code, 60) && /^[a-z0-9-]+$/.test(code) ? code : null;
  if (isHarmless(requestId, 64) && /^[\w-]+$/.test(requestId)) facts.requestId ??= requestId;
  const problem: ProblemFacts = {
    status,
    code: known,
    messages: bilingual(detail),
    errors: (Array.isArray(errors) ? errors : []).slice(0, 100).flatMap((each): ProblemDetail[] => {
      const error = fieldsOf(each);
      return isHarmless(error['pointer'], 300) && isHarmless(error['code'], 60)
        ? [{pointer: error['pointer'], code: error['code'], detail: bilingual(error['detail'])}]
        : [];
    }),
    retryable: temporary.includes(status) || known === 'request-in-progress',
    retryAfterMs: retryAfterMs(headers),
  };
  if (status === 412) return new ConflictError(facts, problem, repeat);
  const Kind = (
    {401: SignInError, 404: NotFoundError, 429: RateLimitError} as Record<number, typeof ProblemError>
  )[status];
  return new (Kind ?? ProblemError)(facts, problem);
}
