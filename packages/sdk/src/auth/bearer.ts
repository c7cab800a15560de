import type {Auth, Credentials} from './auth.js';
import {held} from './held.js';
import {identityOf} from './identity-of.js';

const credentials = (token: string): Credentials => ({
  header: 'authorization',
  value: `Bearer ${token}`,
  identity: identityOf(token),
});

/**
 * Signs in with a token, `Authorization: Bearer`.
 *
 * @param token - Fixed, or a function. One that answers at once is asked before every attempt. One that returns a promise is asked
 * once and its token kept until the server answers 401 or `forget` is called; then it is asked again, once for all calls together.
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  const ask = typeof token === 'string' ? () => token : token;
  let promised: Promise<string> | null = null;
  const kept = held(async () => {
    const asked = promised ?? ask();
    promised = null;
    return credentials(await asked);
  });
  let isPrompt: boolean | undefined;
  return {
    credentials(rejected) {
      if (isPrompt === false) return kept.credentials(rejected);
      const got = ask();
      isPrompt = typeof got === 'string';
      if (typeof got === 'string') return credentials(got);
      promised = got;
      return kept.credentials(rejected);
    },
    forget: () => kept.forget(),
  };
}
