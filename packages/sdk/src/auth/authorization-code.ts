import {errorTexts} from '../errors/error-texts.js';
import {SignInError} from '../errors/problem-error.js';
import {idempotencyKey as randomText} from '../request/idempotency-key.js';
import {base64url} from './base64url.js';
import type {Auth} from './auth.js';
import {fetchToken, type TokenAnswer} from './fetch-token.js';
import {held} from './held.js';

/** A person who signs in on the server's own page: authorization code with PKCE, RFC 7636. */
export interface AuthorizationCodeOptions {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Where the server sends the person back to. */
  readonly redirectUri: string;
  readonly scope?: string;
  /** Kept from before, so that nobody has to sign in again. */
  readonly refreshToken?: string;
  /** Told of every new refresh token, to keep it; null on signing out. */
  readonly onRefreshToken?: (refreshToken: string | null) => void;
  readonly fetch?: typeof fetch;
}

/** What has to be kept while the person is away, in `sessionStorage` for example. */
export interface SignInStart {
  /** Where to send the person. */
  readonly url: string;
  readonly state: string;
  readonly verifier: string;
}

/** An `Auth` with the two steps of signing in. */
export interface AuthorizationCode extends Auth {
  /** @throws TypeError In an insecure context, where browsers have no `crypto.subtle`. */
  start(): Promise<SignInStart>;
  /**
   * Takes the address that the person came back to.
   *
   * @throws SignInError When the server refused, or the answer belongs to another start.
   */
  finish(callbackUrl: string | URL, started: Pick<SignInStart, 'state' | 'verifier'>): Promise<void>;
  forget(): void;
}

function notSignedIn(code: string | null): SignInError {
  const facts = {route: 'token', language: 'en', idempotencyKey: null, attempts: 0, requestId: null} as const;
  const messages = errorTexts.signIn;
  return new SignInError(facts, {
    status: 401,
    code,
    errors: [],
    messages,
    retryable: false,
    retryAfterMs: null,
  });
}

/** Signs a person in; renews the token with the refresh token, once for all calls. */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  const {authorizeUrl, tokenUrl, clientId, redirectUri, scope, onRefreshToken, fetch} = options;
  let refreshToken = options.refreshToken ?? null;
  let identity = randomText();
  let first: TokenAnswer | null = null;

  const keep = (next: string | null): void => {
    if (next === refreshToken) return;
    refreshToken = next;
    onRefreshToken?.(next);
  };
  const tokens = held(async () => {
    const who = identity;
    let answer = first;
    first = null;
    if (!answer) {
      if (refreshToken === null) throw notSignedIn(null);
      const fields = {grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId};
      answer = await fetchToken(tokenUrl, fields, {fetch});
      // Whoever signed out meanwhile stays signed out, and whoever signed in instead keeps their own.
      if (who !== identity) throw notSignedIn(null);
      keep(answer.refreshToken ?? refreshToken);
    }
    const {token, until} = answer;
    return {header: 'authorization', value: `Bearer ${token}`, identity: who, until};
  });
  return {
    credentials: (rejected) => tokens.credentials(rejected),
    async start() {
      const verifier = randomText() + randomText();
      const state = randomText();
      const {subtle} = crypto as Partial<Crypto>;
      if (!subtle) throw new TypeError('Signing in needs a secure context: serve the page over https');
      const challenge = await subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const url = new URL(authorizeUrl);
      const query = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        state,
        code_challenge: base64url(new Uint8Array(challenge)),
        code_challenge_method: 'S256',
        ...(scope !== undefined && {scope}),
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return {url: url.href, state, verifier};
    },
    async finish(callbackUrl, {state, verifier}) {
      const {searchParams} = new URL(callbackUrl);
      const code = searchParams.get('code');
      if (code === null || searchParams.get('state') !== state) {
        const error = searchParams.get('error') ?? '';
        throw notSignedIn(/^[a-z_]{1,40}$/.test(error) ? error : null);
      }
      const fields = {grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: clientId};
      first = await fetchToken(tokenUrl, {...fields, code_verifier: verifier}, {fetch});
      identity = randomText();
      tokens.forget();
      keep(first.refreshToken);
    },
    forget() {
      first = null;
      identity = randomText();
      tokens.forget();
      keep(null);
    },
  };
}
