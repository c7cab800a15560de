import type {CardKey} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {cardAnswer, newestCard} from './card-answer.ts';
import type {CardSigner} from './card-signer.ts';
import {beforeAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {memberRow} from './member-answer.ts';
import {voidCard} from './void-card.ts';

/** Years that a card is good for. */
const years = 2;

function yearsLater(from: Date): Date {
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + years);
  return until;
}

const path = ({cooperative, member}: {cooperative: string; member: string}): string =>
  `/cooperatives/${cooperative}/members/${member}/card`;

/** Member cards: a signed token with an opaque id, and the list of those that are void. */
export function cardHandlers(signer: CardSigner): Handlers['cards'] {
  return {
    get: async ({query, params, now}) => cardAnswer(await newestCard(query, params), now),

    issue: async (request) => {
      const {query, params, now} = request;
      await lock(query, 'members', params.member);
      const {cooperative, id: member, status} = await memberRow(query, params);
      if (status !== 'active') throw problem('not-in-this-state');
      await voidCard(request, params);
      const id = newId(now.getTime());
      // A token counts in seconds, so the card does.
      const issuedAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
      const expiresAt = yearsLater(issuedAt);
      const iat = issuedAt.getTime() / 1000;
      const token = await signer.sign({jti: id, cooperative, iat, exp: expiresAt.getTime() / 1000});
      await query(
        `insert into cards (id, member, cooperative, token, kid, issued_at, expires_at)
           values ($1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz)`,
        [id, member, cooperative, token, signer.kid, issuedAt.toISOString(), expiresAt.toISOString()],
      );
      request.audit(path(params), ['token']);
      return cardAnswer(await newestCard(query, params), now);
    },

    revoke: async (request) => {
      const {query, params, now} = request;
      await lock(query, 'members', params.member);
      const card = cardAnswer(await newestCard(query, params), now);
      request.match(card);
      if (card.revokedAt !== null) throw problem('not-in-this-state');
      await voidCard(request, params);
      request.audit(path(params), ['revokedAt']);
      return undefined;
    },

    keys: async ({query, now}) => {
      const rows = await query<{kid: string; alg: string; public_jwk: CardKey}>(
        `select kid, alg, public_jwk from card_keys
           where retired_at is null or retired_at > $1::timestamptz - make_interval(years => $2::integer, days => 1)
           order by created_at, kid`,
        [now.toISOString(), years],
      );
      return {
        keys: rows.map(({kid, alg, public_jwk: {kty, crv, x, y}}) => ({
          kid,
          kty,
          crv,
          x,
          ...(y !== undefined && {y}),
          alg,
          use: 'sig',
        })),
      };
    },

    listRevocations: async ({query, list}) => {
      const rows = await query<{id: string; revoked_at: string}>(
        `select id, revoked_at from card_revocations where (revoked_at, id) > ($1::timestamptz, $2)
           order by revoked_at, id limit ${list.limit + 1}`,
        [edge(list, 0, '-infinity'), edge(list, 1, beforeAll)],
      );
      return list.page(
        rows,
        ({id, revoked_at}) => [revoked_at, id],
        ({id, revoked_at: revokedAt}) => ({id, revokedAt}),
      );
    },
  };
}
