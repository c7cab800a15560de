import type {Auth} from './auth.js';
import {fetchToken} from './fetch-token.js';
import {held} from './held.js';

/** A program that signs in as itself, RFC 6749 §4.4. The secret stays on a server. */
export interface ClientCredentialsOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  readonly fetch?: typeof fetch;
}

// RFC 6749 §2.3.1 encodes both before they are joined.
const encoded = (text: string): string => new URLSearchParams({x: text}).toString().slice(2);

/** Signs in with an id and a secret; gets a token when one is needed, and another before it runs out or when it is rejected. */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const {tokenUrl, clientId, clientSecret, scope, fetch} = options;
  return held(async () => {
    const basic = btoa(`${encoded(clientId)}:${encoded(clientSecret)}`);
    const {token, until} = await fetchToken(
      tokenUrl,
      {grant_type: 'client_credentials', ...(scope !== undefined && {scope})},
      {headers: {authorization: `Basic ${basic}`}, fetch},
    );
    return {header: 'authorization', value: `Bearer ${token}`, identity: clientId, until};
  });
}
