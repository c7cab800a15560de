import * as z from 'zod/mini';
import {memberParams} from './members.js';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Id, Instant, VillageCode, answer, atMost, openEnum, request, text} from './values.js';

/** A JWS in compact form (RFC 7515), signed with ES256 or EdDSA. */
export const CompactToken = text(atMost(2000), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

/** What a card's token says, and all it says: no name, no number, no balance. Times are seconds since 1970. */
export const CardClaims = answer({
  jti: Id,
  cooperative: VillageCode,
  iat: z.int(),
  exp: z.int(),
});

/** A member's card. Its QR code carries `token` and nothing else. */
export const Card = answer({
  id: Id,
  member: Id,
  cooperative: VillageCode,
  token: CompactToken,
  status: openEnum(['active', 'revoked', 'expired']),
  issuedAt: Instant,
  expiresAt: Instant,
  revokedAt: z.nullable(Instant),
});

/** A public key, RFC 7517. */
export const CardKey = answer({
  kid: z.string(),
  kty: openEnum(['EC', 'OKP']),
  crv: z.string(),
  x: z.string(),
  y: z.optional(z.string()),
  alg: openEnum(['ES256', 'EdDSA']),
  use: z.optional(z.string()),
});

/** The keys that cards are checked against; old keys stay until the last card signed with them has expired. */
export const CardKeys = answer({keys: z.array(CardKey)});

/** A card that is void before its time. */
export const CardRevocation = answer({id: Id, revokedAt: Instant});

export const getCard = route({
  id: 'cards.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/members/{member}/card',
  params: memberParams,
  response: Card,
  status: 200,
  roles: ['member', 'board'],
});

/** Voids the card that the member had. */
export const issueCard = route({
  id: 'cards.issue',
  method: 'POST',
  path: '/cooperatives/{cooperative}/members/{member}/card',
  params: memberParams,
  response: Card,
  status: 201,
  roles: ['board'],
});

export const revokeCard = route({
  id: 'cards.revoke',
  method: 'DELETE',
  path: '/cooperatives/{cooperative}/members/{member}/card',
  params: memberParams,
  response: 'nothing',
  status: 204,
  roles: ['board'],
  changes: true,
});

export const getCardKeys = route({
  id: 'cards.keys',
  method: 'GET',
  path: '/.well-known/card-keys.json',
  response: CardKeys,
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
});

export const listCardRevocations = route({
  id: 'cards.listRevocations',
  method: 'GET',
  path: '/card-revocations',
  query: request(pageQuery),
  response: page(CardRevocation),
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
  paged: true,
});

export type Card = z.infer<typeof Card>;
export type CardClaims = z.infer<typeof CardClaims>;
export type CardKey = z.infer<typeof CardKey>;
export type CardKeys = z.infer<typeof CardKeys>;
export type CardRevocation = z.infer<typeof CardRevocation>;
