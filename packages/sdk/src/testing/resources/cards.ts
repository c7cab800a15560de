import {
  getCard,
  getCardKeys,
  issueCard,
  listCardRevocations,
  revokeCard,
  type Card,
} from '@koperasi/contract';
import {handler, type Handler} from '../handler.js';
import {found, Refusal} from '../refusal.js';
import type {TestState} from '../test-state.js';
import {memberOf} from './members.js';

/** Years that a new card is good for. */
const years = 2;

/** Member cards, truly signed: those of the examples with the examples' keys, new ones with a key of the test server. */
export const cardHandlers: readonly Handler[] = [
  handler(getCard, ({state, input}) => cardOf(state, input)),
  handler(issueCard, async ({state, input, now}) => {
    const {id: member, cooperative, status} = memberOf(state, input);
    if (status !== 'active') throw new Refusal('not-in-this-state');
    const old = newest(state, member);
    if (old?.status === 'active') revoke(state, old, now);
    const signer = await state.signingKey();
    const id = state.newId('crd');
    const iat = Math.floor(Date.parse(now) / 1000);
    const until = new Date(iat * 1000);
    until.setUTCFullYear(until.getUTCFullYear() + years);
    const card: Card = {
      id,
      member,
      cooperative,
      token: await signer.sign({jti: id, cooperative, iat, exp: until.getTime() / 1000}),
      status: 'active',
      issuedAt: new Date(iat * 1000).toISOString(),
      expiresAt: until.toISOString(),
      revokedAt: null,
    };
    state.cards.push(card);
    return card;
  }),
  handler(revokeCard, ({state, input, now}) => {
    const card = cardOf(state, input);
    if (card.revokedAt !== null) throw new Refusal('not-in-this-state');
    revoke(state, card, now);
    return undefined;
  }),
  handler(getCardKeys, ({state}) => state.cardKeys),
  handler(listCardRevocations, ({state}) => state.cardRevocations),
];

function newest({cards}: TestState, member: string): Card | undefined {
  return cards.filter((card) => card.member === member).at(-1);
}

function cardOf(state: TestState, input: {cooperative: string; member: string}): Card {
  return found(newest(state, memberOf(state, input).id));
}

function revoke(state: TestState, card: Card, now: string): void {
  card.status = 'revoked';
  card.revokedAt = now;
  state.cardRevocations.push({id: card.id, revokedAt: now});
}
