import type {Bilingual} from '@koperasi/contract';
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
    throw new SignInError(facts, {
      status,
      code,
      errors: [],
      messages: refusal(status, code),
      retryable: status === 429 || status >= 500,
      retryAfterMs: null,
    });
  }
  return {
    token,
    until: performance.now() + (typeof seconds === 'number' ? seconds * 900 : Infinity),
    refreshToken: typeof refreshToken === 'string' ? refreshToken : null,
  };
}

/** Whose fault it is: of who signs in, or of the address. OAuth's own word is for the developer who reads it. */
function refusal(status: number, code: string | null): Bilingual {
  if (code === null)
    return {
      id: `tokenUrl tidak menjawab sebagai layanan masuk (${status}). Periksa tokenUrl.`,
      en: `tokenUrl is no token endpoint (${status}). Check tokenUrl.`,
    };
  return {
    id: `Masuk ditolak (${code}). Periksa nama dan rahasia, atau masuk lagi.`,
    en: `Signing in was refused (${code}). Check id and secret, or sign in again.`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
