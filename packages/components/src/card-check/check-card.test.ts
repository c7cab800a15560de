import {cardKeys, cardRevocations, cards} from '@koperasi/contract/examples';
import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {trustOf} from './card-trust.js';
import {checkCard} from './check-card.js';
import {createSigner} from './signer.test-only.js';

const trust = trustOf(
  cardKeys,
  cardRevocations.map(({id}) => id),
);
const [good, , revoked, ofSukawana, old] = cards.map(({token}) => token);
const today = new Date('2026-11-27T09:00:00+07:00');

describe('the check of a card', () => {
  it.each([
    {card: good!, state: 'verified', id: 'crd_7Q2MX4'},
    {card: ofSukawana!, state: 'verified', id: 'crd_D4L6ZP'},
    {card: revoked!, state: 'revoked', id: 'crd_V5H8RN'},
    {card: old!, state: 'expired', id: 'crd_Y8F2CJ'},
  ])('says that $id is $state, and tells its id', async ({card, state, id}) => {
    expect(await checkCard(card, trust, {}, today)).toMatchObject({state, card: id});
  });

  it('tells ids and dates only where the signature is right', async () => {
    expect(await checkCard(good!, trust, {}, today)).toEqual({
      state: 'verified',
      card: 'crd_7Q2MX4',
      cooperative: '36.73.01.1007',
      issuedAt: new Date('2026-03-02T09:00:00+07:00'),
      expiresAt: new Date('2031-03-02T09:00:00+07:00'),
    });
    const [header, , signature] = good!.split('.');
    const [, claims] = ofSukawana!.split('.');
    expect(await checkCard(`${header}.${claims}.${signature}`, trust, {}, today)).toEqual({
      state: 'tampered',
    });
  });

  it('never says that a card is verified of which one bit is altered, in ten thousand alterations', async () => {
    const bits = fc.integer({min: 0, max: good!.length * 8 - 1});
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const codes = [...good!].map((letter) => letter.charCodeAt(0));
        codes[bit >> 3]! ^= 1 << (bit & 7);
        const {state, card} = await checkCard(String.fromCharCode(...codes), trust, {}, today);
        seen.add(state);
        expect([state, card]).not.toContain('verified');
        expect(card).toBeUndefined();
      }),
      {numRuns: 10_000},
    );
    expect([...seen].sort()).toEqual(['malformed', 'tampered', 'unknown-key']);
  });

  it.each([
    {of: 'another card', expected: {card: 'crd_K9T3WB'}},
    {of: 'another cooperative', expected: {cooperative: '36.73.04.1007'}},
    {of: 'this card in another cooperative', expected: {card: 'crd_7Q2MX4', cooperative: '36.73.04.1007'}},
  ])('says so when the token in front of $of is a good one of somebody else', async ({expected}) => {
    expect((await checkCard(good!, trust, expected, today)).state).toBe('other-card');
    const shown = {card: 'crd_7Q2MX4', cooperative: '36.73.01.1007'};
    expect((await checkCard(good!, trust, shown, today)).state).toBe('verified');
  });

  it('says that a revoked or expired card in front of another one is another card', async () => {
    for (const token of [revoked!, old!])
      expect((await checkCard(token, trust, {card: 'crd_7Q2MX4'}, today)).state).toBe('other-card');
  });

  it.each([
    {clock: 'ten minutes slow', now: '2026-03-02T01:50:00Z', state: 'verified'},
    {clock: 'more than that slow', now: '2026-03-02T01:49:59Z', state: 'not-yet-valid'},
    {clock: 'ten minutes fast at the end', now: '2031-03-02T02:09:59Z', state: 'verified'},
    {clock: 'beyond that', now: '2031-03-02T02:10:00Z', state: 'expired'},
  ])('with a clock that is $clock says $state', async ({now, state}) => {
    expect((await checkCard(good!, trust, {}, new Date(now))).state).toBe(state);
  });

  it('without keys says that it cannot be done now, and of what is no card that it is none', async () => {
    const none = trustOf(undefined, []);
    expect(await checkCard(good!, none, {}, today)).toEqual({state: 'offline'});
    expect(await checkCard('https://example.test/', none, {}, today)).toEqual({state: 'malformed'});
  });

  it('with the keys of somebody else says that it does not know the issuer', async () => {
    const {key} = await createSigner('lain');
    expect((await checkCard(good!, trustOf({keys: [key]}, []), {}, today)).state).toBe('unknown-key');
  });

  it('with another key of the same name says that the card is not genuine', async () => {
    const {key} = await createSigner('contoh-2026');
    expect((await checkCard(good!, trustOf({keys: [key]}, []), {}, today)).state).toBe('tampered');
  });

  it('leaves out a date that no calendar reaches', async () => {
    const {key, sign} = await createSigner('lama');
    const token = await sign({
      jti: 'crd_A',
      cooperative: '36.73.01.1007',
      iat: -1,
      exp: 9_007_199_254_740_991,
    });
    expect(await checkCard(token, trustOf({keys: [key]}, []), {}, today)).toEqual({
      state: 'verified',
      card: 'crd_A',
      cooperative: '36.73.01.1007',
    });
  });
});

describe('the check of a card on a page without https', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says that it cannot be done there', async () => {
    vi.stubGlobal('crypto', {});
    expect(await checkCard(good!, trust, {}, today)).toEqual({state: 'unsupported'});
  });
});
