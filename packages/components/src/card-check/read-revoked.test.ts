import {cardKeys, cardRevocations, cards} from '@koperasi/contract/examples';
import {expect, it} from 'vitest';
import {judgeCard} from './judge-card.js';
import {readRevoked} from './read-revoked.js';

const [genuine] = cards;
const revoked = genuine!.id;
const stateWith = async (list: unknown): Promise<string> => {
  const {check, trust} = await judgeCard(genuine!.token, {keys: cardKeys, revoked: list});
  return trust.stale ? `${check.state}, list not whole` : check.state;
};

it('a card is revoked in whatever form a page has the list', async () => {
  const map = new Map([[revoked, 'hilang']]);
  for (const list of [[revoked], new Set([revoked]), map.keys(), [{id: revoked, revokedAt: '2026-04-30'}]])
    expect(await stateWith(list)).toBe('revoked');
});

it('a card is still revoked the second time, where the list can be gone through once', async () => {
  const list = new Map([[revoked, 'hilang']]).keys();
  expect([await stateWith(list), await stateWith(list)]).toEqual(['revoked', 'revoked']);
});

it('a list that grows is read anew', async () => {
  const list = new Set<string>();
  expect(await stateWith(list)).toBe('verified');
  list.add(revoked);
  expect(await stateWith(list)).toBe('revoked');
});

it('what is no list of ids leaves open whether the card was revoked', async () => {
  for (const list of [revoked, 7, {items: [{id: revoked}]}, [7], [null], null, undefined])
    expect(await stateWith(list)).toBe('verified, list not whole');
});

it('what the contract lists is read as it comes', () => {
  expect([...readRevoked(cardRevocations).ids]).toEqual(cardRevocations.map(({id}) => id));
});
