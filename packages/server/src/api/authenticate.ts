import {errors, jwtVerify, type JWTVerifyGetKey} from 'jose';
import type {Caller} from '../database/database.ts';
import {nobody} from './caller.ts';
import {callerOf} from './claims.ts';
import {ProblemError} from './problem-error.ts';

/** Who stands behind an `Authorization` field; `nobody` where there is none. Throws ProblemError. */
export type Authenticate = (authorization: string | null) => Promise<Caller>;

/** Whose tokens are taken. */
export interface Issuer {
  /** What `iss` says; asked at each request, since a demo's address is known only once it listens. */
  readonly issuer: () => string;
  /** The issuer's public keys: `createRemoteJWKSet` or `createLocalJWKSet` of jose. */
  readonly keys: JWTVerifyGetKey;
  /** What `aud` has to contain. */
  readonly audience: string;
}

const algorithms = ['ES256', 'EdDSA', 'Ed25519', 'RS256'];
const clockToleranceSeconds = 30;

function refused(code: 'not-signed-in' | 'token-expired', description: string): ProblemError {
  const field = `Bearer realm="koperasi", error="invalid_token", error_description="${description}"`;
  return new ProblemError(code, {headers: {'WWW-Authenticate': field}});
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof errors.JWTExpired) return refused('token-expired', 'expired');
  // Everything else that jose says is about this token, except that the keys could not be had.
  const unreachable =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error.code === 'ERR_JOSE_GENERIC';
  if (unreachable) return new ProblemError('unavailable', {headers: {'Retry-After': '5'}, cause: error});
  return refused('not-signed-in', 'not valid');
}

/**
 * Reads bearer tokens of one issuer: JSON Web Tokens, signed with ES256, EdDSA or RS256, with `exp`.
 *
 * @param issuer - Nothing where there is none, so that every token is refused.
 */
export function createAuthenticate(issuer: Issuer | undefined): Authenticate {
  return async (authorization) => {
    if (authorization === null) return nobody;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || !issuer) throw refused('not-signed-in', 'not a token of this server');
    const {payload} = await jwtVerify(token, issuer.keys, {
      algorithms,
      issuer: issuer.issuer(),
      audience: issuer.audience,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'sub'],
    }).catch((error: unknown) => {
      throw problemOf(error);
    });
    const caller = callerOf(payload);
    if (!caller) throw refused('not-signed-in', 'claims are missing');
    return caller;
  };
}
