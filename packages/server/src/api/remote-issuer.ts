import {createRemoteJWKSet, type JWTVerifyGetKey} from 'jose';
import type {Issuer} from './authenticate.ts';

/** Where an OIDC issuer says its keys are. */
async function discover(url: string): Promise<string> {
  const response = await fetch(`${url}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const metadata = (await response.json()) as {issuer?: unknown; jwks_uri?: unknown};
  if (metadata.issuer !== url || typeof metadata.jwks_uri !== 'string')
    throw new TypeError('The metadata of OIDC_ISSUER does not name the issuer and its keys.');
  return metadata.jwks_uri;
}

/**
 * An issuer elsewhere. Its keys are fetched when the first token comes, and again when a token names one that is not known; a fetch that
 * fails is tried again with the next token.
 *
 * @param keysUrl - The issuer's own metadata says it when it is left out.
 */
export function remoteIssuer(url: string, keysUrl: string | undefined, audience: string): Issuer {
  const state: {keys: Promise<JWTVerifyGetKey> | undefined} = {keys: undefined};
  const find = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(keysUrl ?? (await discover(url))));
  return {
    issuer: () => url,
    audience,
    keys: async (header, token) => {
      state.keys ??= find().catch((error: unknown) => {
        state.keys = undefined;
        throw error;
      });
      return (await state.keys)(header, token);
    },
  };
}
