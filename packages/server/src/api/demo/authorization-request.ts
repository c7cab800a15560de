import {publicDemoClient} from './demo-clients.ts';

/** A program's wish to have somebody signed in, OpenID Connect with PKCE. */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly state: string | undefined;
  readonly scope: string;
  readonly nonce: string | undefined;
}

/** Where the demo sends people back to: programs on the same machine. */
function isLoopback(address: string): boolean {
  try {
    const {protocol, hostname, username, hash} = new URL(address);
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    return protocol === 'http:' && local && username === '' && hash === '';
  } catch {
    return false;
  }
}

/** The request as read, or an English sentence about what is wrong with it. Nobody is sent back on a wrong one: it may be forged. */
export function readAuthorizationRequest(fields: URLSearchParams): AuthorizationRequest | string {
  const redirectUri = fields.get('redirect_uri') ?? '';
  const challenge = fields.get('code_challenge') ?? '';
  if (fields.get('client_id') !== publicDemoClient) return `client_id has to be ${publicDemoClient}.`;
  if (!isLoopback(redirectUri)) return 'redirect_uri has to be an http address on this machine.';
  if (fields.get('response_type') !== 'code') return 'response_type has to be code.';
  if (fields.get('code_challenge_method') !== 'S256') return 'code_challenge_method has to be S256.';
  if (!/^[\w-]{43}$/.test(challenge)) return 'code_challenge has to be 43 characters of base64url.';
  return {
    redirectUri,
    challenge,
    state: fields.get('state') ?? undefined,
    scope: fields.get('scope') ?? '',
    nonce: fields.get('nonce') ?? undefined,
  };
}
