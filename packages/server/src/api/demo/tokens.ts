import {createHash, randomUUID} from 'node:crypto';
import {createLocalJWKSet, jwtVerify, SignJWT, type JWTPayload} from 'jose';
import type {SamplePerson} from './sample-person.ts';
import type {SigningKey} from './signing-key.ts';

/** What the token endpoint answers, RFC 6749 §5.1. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly id_token?: string;
}

/** What an authorization code stands for until it is redeemed. */
export interface Grant {
  readonly person: string;
  readonly client: string;
  readonly redirectUri: string;
  /** PKCE, S256. */
  readonly challenge: string;
  readonly scope: string;
  readonly nonce: string | undefined;
}

const hour = 3600;
const lifetimes = {code: 120, access: hour, refresh: 8 * hour};

/** Codes and tokens of the demo. All are signed, none is kept: a restart forgets only which codes were redeemed. */
export function demoTokens(key: SigningKey, issuer: () => string, audience: string) {
  const redeemed = new Set<string>();
  const keys = createLocalJWKSet({keys: [key.publicJwk]});
  const sign = (type: string, claims: JWTPayload, seconds: number, to: string): Promise<string> =>
    new SignJWT({...claims, demo: true})
      .setProtectedHeader({alg: 'ES256', kid: key.kid, typ: type})
      .setIssuer(issuer())
      .setAudience(to)
      .setIssuedAt()
      .setExpirationTime(`${seconds} s`)
      .setJti(randomUUID())
      .sign(key.privateKey);
  const read = async (type: string, token: string): Promise<JWTPayload | undefined> =>
    jwtVerify(token, keys, {
      issuer: issuer(),
      audience: issuer(),
      typ: type,
      algorithms: ['ES256'],
    }).then(
      ({payload}) => payload,
      () => undefined,
    );

  return {
    /** Says who calls; nothing but the role's own claims stands in it. */
    async accessToken({id, claims}: SamplePerson): Promise<TokenAnswer> {
      const stated = Object.entries(claims).filter(([, value]) => value !== null);
      const payload = {sub: `contoh-${id}`, ...Object.fromEntries(stated)};
      return {
        access_token: await sign('at+jwt', payload, lifetimes.access, audience),
        token_type: 'Bearer',
        expires_in: lifetimes.access,
      };
    },
    code: (grant: Grant): Promise<string> => sign('demo-code+jwt', {grant}, lifetimes.code, issuer()),
    refreshToken: (person: string, client: string): Promise<string> =>
      sign('demo-refresh+jwt', {person, client}, lifetimes.refresh, issuer()),
    idToken: (person: SamplePerson, client: string, nonce: string | undefined): Promise<string> =>
      sign(
        'JWT',
        {sub: `contoh-${person.id}`, name: person.name, ...(nonce !== undefined && {nonce})},
        lifetimes.access,
        client,
      ),
    /** What a code stands for, once, and for whoever knows the verifier. */
    async redeem(code: string, verifier: string): Promise<Grant | undefined> {
      const payload = await read('demo-code+jwt', code);
      if (!payload?.jti || redeemed.has(payload.jti)) return undefined;
      const grant = payload['grant'] as Grant;
      if (createHash('sha256').update(verifier).digest('base64url') !== grant.challenge) return undefined;
      redeemed.add(payload.jti);
      return grant;
    },
    async refresh(token: string): Promise<{person: string; client: string} | undefined> {
      const payload = await read('demo-refresh+jwt', token);
      return payload && {person: String(payload['person']), client: String(payload['client'])};
    },
  };
}
