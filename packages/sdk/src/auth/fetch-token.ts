import {errorTexts} from '../errors/error-texts.js';
import {ConnectionError} from '../errors/network-errors.js';
import {SignInError} from '../errors/problem-error.js';
import {systemCode} from '../transport/system-code.js';

/** What a token endpoint answers, RFC 6749 §5.1. */
export interface TokenAnswer {
  readonly token: string;
  /** When to get another, in milliseconds of `performance.now()`: a tenth of its life before it runs out. */
  readonly until: number;
  readonly refreshToken: string | null;
}

const patienceMs = 15_000;

/**
 * Asks a token endpoint, within 15 seconds.
 *
 * @throws SignInError When it refuses; `code` is OAuth's word for it.
 * @throws ConnectionError
 */
export async function fetchToken(
  tokenUrl: string,
  fields: Readonly<Record<string, string>>,
  {
    headers = {},
    fetch: send = globalThis.fetch,
  }: {headers?: Record<string, string>; fetch?: typeof fetch | undefined},
): Promise<TokenAnswer> {
  const facts = {route: 'token', language: 'en', idempotencyKey: null, attempts: 1, requestId: null} as const;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patienceMs);
  let status = 0;
  let answer: Readonly<Record<string, unknown>>;
  try {
    const response = await send(tokenUrl, {
      method: 'POST',
      headers: {accept: 'application/json', ...headers},
      body: new URLSearchParams(fields),
      signal: controller.signal,
      redirect: 'manual',
      cache: 'no-store',
    });
    status = response.status;
    const text = await response.text();
    answer = Object(parsed(text)) as typeof answer;
  } catch (error) {
    throw new ConnectionError(facts, systemCode(error));
  } finally {
    clearTimeout(timer);
  }
  const {access_token: token, expires_in: seconds, refresh_token: refreshToken, error} = answer;
  if (status !== 200 || typeof token !== 'string') {
    const code = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : null;
    const messages = errorTexts.signIn;
    throw new SignInError(facts, {
      status: 401,
      code,
      errors: [],
      messages,
      retryable: false,
      retryAfterMs: null,
    });
  }
  return {
    token,
    until: performance.now() + (typeof seconds === 'number' ? seconds * 900 : Infinity),
    refreshToken: typeof refreshToken === 'string' ? refreshToken : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
