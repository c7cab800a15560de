import {expect} from '@open-wc/testing';
import {cardKeys, cards} from '@koperasi/contract/examples';
import type {ClientSource} from '../provider/client-source.js';
import {keptCardTrust, trustFrom} from './card-trust-source.js';
import {judgeCard} from './judge-card.js';
import {createSigner} from './signer.test-only.js';

const place = 'kop-card-trust:1';
const hour = 3600_000;

type Cards = NonNullable<ClientSource['cards']>;

/** A client that counts its calls; its network can be cut. */
function clientOf({
  keys = cardKeys,
  pages = [[]],
}: {keys?: typeof cardKeys; pages?: readonly (readonly string[])[]} = {}) {
  const state = {keys, pages, isOffline: false, calls: {keys: 0, revocations: 0}};
  const unlessOffline = <Value>(value: Value): Promise<Value> =>
    state.isOffline ? Promise.reject(new TypeError('network')) : Promise.resolve(value);
  const listRevocations: NonNullable<Cards['listRevocations']> = ({cursor} = {}) => {
    state.calls.revocations += 1;
    const index = Number(cursor ?? 0);
    const isLast = index >= state.pages.length - 1;
    return unlessOffline({
      items: (state.pages[index] ?? []).map((id) => ({id, revokedAt: '2026-04-30T09:00:00+07:00'})),
      nextCursor: isLast ? null : String(index + 1),
    });
  };
  const client: ClientSource = {
    cards: {
      keys: () => {
        state.calls.keys += 1;
        return unlessOffline(state.keys);
      },
      listRevocations,
    },
  };
  return {client, state};
}

/** What was kept so long ago. */
function age(milliseconds: number): void {
  const kept = JSON.parse(localStorage.getItem(place)!) as {readAt: number};
  localStorage.setItem(place, JSON.stringify({...kept, readAt: kept.readAt - milliseconds}));
}

beforeEach(() => {
  localStorage.removeItem(place);
});

describe('what cards are judged by', () => {
  it('is every key and every page of revoked cards', async () => {
    const {client} = clientOf({pages: [['crd_a', 'crd_b'], ['crd_c'], ['crd_d']]});
    const trust = await trustFrom(client);
    expect([...trust.revoked]).to.eql(['crd_a', 'crd_b', 'crd_c', 'crd_d']);
    expect(trust.keys).to.eql(cardKeys);
    expect(trust.stale).to.equal(false);
    expect(Date.now() - trust.readAt!.getTime()).to.be.below(5000);
  });

  it('is asked for again when the clock was put back', async () => {
    const {client, state} = clientOf();
    await trustFrom(client);
    const {now} = Date;
    Date.now = () => now() - 48 * hour;
    try {
      await trustFrom(client);
    } finally {
      Date.now = now;
    }
    expect(state.calls.keys).to.equal(2);
  });

  it('is read once for all elements that ask together, and once for a queue of cards', async () => {
    const {client, state} = clientOf();
    await Promise.all([trustFrom(client), trustFrom(client), trustFrom(client)]);
    await trustFrom(client);
    expect(state.calls).to.eql({keys: 1, revocations: 1});
    await trustFrom(client, undefined, {anew: true});
    expect(state.calls).to.eql({keys: 2, revocations: 2});
  });

  it('survives the end of the network, with the time of its last reading', async () => {
    const {client} = clientOf({pages: [['crd_V5H8RN']]});
    await trustFrom(client);
    age(2 * hour);
    const {client: later, state} = clientOf();
    state.isOffline = true;
    const kept = await trustFrom(later);
    expect([...kept.revoked]).to.eql(['crd_V5H8RN']);
    expect(kept.stale).to.equal(false);
    expect(Math.round((Date.now() - kept.readAt!.getTime()) / hour)).to.equal(2);
  });

  it('is old after a day', async () => {
    const {client} = clientOf();
    await trustFrom(client);
    age(24 * hour - 60_000);
    expect(keptCardTrust().stale).to.equal(false);
    age(120_000);
    expect(keptCardTrust().stale).to.equal(true);
  });

  it('is asked for again after a failure', async () => {
    const {client, state} = clientOf();
    state.isOffline = true;
    expect((await trustFrom(client)).keys).to.equal(undefined);
    state.isOffline = false;
    expect((await trustFrom(client)).keys).to.eql(cardKeys);
  });

  it('keeps what was revoked before where the list breaks off, and says that it is not whole', async () => {
    await trustFrom(clientOf({pages: [['crd_a']]}).client);
    age(48 * hour);
    const {client, state} = clientOf({pages: [['crd_b'], ['crd_c']]});
    const {keys, listRevocations} = client.cards!;
    const breaking: ClientSource = {
      cards: {
        keys: keys!,
        listRevocations: (input, options) => {
          if (input?.cursor !== undefined) state.isOffline = true;
          return listRevocations!(input, options);
        },
      },
    };
    const trust = await trustFrom(breaking);
    expect([...trust.revoked].sort()).to.eql(['crd_a', 'crd_b']);
    expect(trust.stale).to.equal(true);
  });

  it('has no list where the client knows none', async () => {
    const {client} = clientOf();
    const trust = await trustFrom({cards: {keys: client.cards!.keys!}});
    expect(trust.keys).to.eql(cardKeys);
    expect([trust.stale, trust.readAt]).to.eql([true, undefined]);
  });

  it('comes to an end where a list has none', async function () {
    this.timeout(60_000);
    let pages = 0;
    const endless: ClientSource = {
      cards: {
        keys: () => Promise.resolve(cardKeys),
        listRevocations: () => {
          pages += 1;
          return Promise.resolve({items: [], nextCursor: 'lagi'});
        },
      },
    };
    expect((await trustFrom(endless)).stale).to.equal(true);
    expect(pages).to.equal(500);
  });

  it('is what was kept where the network is slow', async () => {
    await trustFrom(clientOf({pages: [['crd_a']]}).client);
    const never: ClientSource = {cards: {keys: () => new Promise(() => undefined)}};
    const started = performance.now();
    expect([...(await trustFrom(never)).revoked]).to.eql(['crd_a']);
    expect(performance.now() - started).to.be.within(3500, 9000);
  });

  it('is left by whoever goes, without a failure for the others', async () => {
    const {client} = clientOf();
    const going = new AbortController();
    const [gone, there] = [trustFrom(client, going.signal), trustFrom(client)];
    going.abort();
    const error = await gone.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect((error as Error).name).to.equal('AbortError');
    expect((await there).keys).to.eql(cardKeys);
  });
});

describe('what is kept', () => {
  const whole = {keys: cardKeys.keys, revoked: ['crd_a'], readAt: Date.now() - hour};

  it('is read back', () => {
    localStorage.setItem(place, JSON.stringify(whole));
    expect(keptCardTrust().keys).to.eql(cardKeys);
    expect([...keptCardTrust().revoked]).to.eql(['crd_a']);
  });

  for (const [what, content] of [
    ['no JSON', '{"keys": ['],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['without keys', JSON.stringify({...whole, keys: []})],
    ['with keys of another form', JSON.stringify({...whole, keys: {kid: 'a'}})],
    ['with ids of another form', JSON.stringify({...whole, revoked: ['<b>']})],
    ['with revoked cards of another form', JSON.stringify({...whole, revoked: {length: 3}})],
    ['from no time', JSON.stringify({...whole, readAt: 'kemarin'})],
  ] as const)
    it(`is not used where it is ${what}`, () => {
      localStorage.setItem(place, content);
      expect(keptCardTrust().keys).to.equal(undefined);
    });

  it('is used where the clock was put back since, and nobody says any more how old it is', () => {
    localStorage.setItem(place, JSON.stringify({...whole, readAt: Date.now() + hour}));
    const {keys, revoked, readAt, stale} = keptCardTrust();
    expect([keys, [...revoked], readAt, stale]).to.eql([cardKeys, ['crd_a'], undefined, true]);
  });

  it('is nothing about a person', async () => {
    await trustFrom(clientOf({pages: [['crd_a']]}).client);
    const kept = JSON.parse(localStorage.getItem(place)!) as object;
    expect(Object.keys(kept).sort()).to.eql(['keys', 'readAt', 'revoked']);
  });

  it('is nothing where the browser keeps nothing, and cards are judged all the same', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('No store here.', 'SecurityError');
      },
    });
    try {
      expect((await trustFrom(clientOf().client)).keys).to.eql(cardKeys);
      expect(keptCardTrust().keys).to.equal(undefined);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', before);
    }
  });
});

describe('a card of a new key', () => {
  const claims = {
    jti: 'crd_baru',
    cooperative: '36.73.01.1007',
    iat: Math.floor(Date.now() / 1000) - 60,
    exp: Math.floor(Date.now() / 1000) + 3600,
  };

  it('is verified once the keys have been read anew', async () => {
    const {key, sign} = await createSigner('contoh-2027');
    const {client, state} = clientOf();
    await trustFrom(client);
    state.keys = {keys: [...cardKeys.keys, key]};
    const {check} = await judgeCard(await sign(claims), {client});
    expect([check.state, check.card]).to.eql(['verified', 'crd_baru']);
    expect(state.calls.keys).to.equal(2);
  });

  it('is of an unknown issuer where the new keys do not have it either, after one more reading', async () => {
    const {sign} = await createSigner('asing');
    const {client, state} = clientOf();
    expect((await judgeCard(await sign(claims), {client})).check).to.eql({state: 'unknown-key'});
    expect(state.calls.keys).to.equal(2);
  });

  it('of an old key is verified as long as that key is published, and not after', async () => {
    const {key, sign} = await createSigner('contoh-2027');
    const {client, state} = clientOf({keys: {keys: [key]}});
    const token = await sign(claims);
    expect((await judgeCard(token, {client})).check.state).to.equal('verified');
    state.keys = cardKeys;
    expect((await judgeCard(token, {client}, {anew: true})).check.state).to.equal('unknown-key');
  });
});

describe('keys of the page', () => {
  it('come before those of a client, which is not asked', async () => {
    const {client, state} = clientOf({keys: {keys: []}});
    const {check, trust} = await judgeCard(cards[0]!.token, {keys: cardKeys, revoked: [], client});
    expect([check.state, trust.stale]).to.eql(['verified', false]);
    expect(state.calls).to.eql({keys: 0, revocations: 0});
  });

  it('may be left out where there is a client, and cards that the page calls revoked are', async () => {
    const {client} = clientOf();
    const judged = await judgeCard(cards[0]!.token, {revoked: ['crd_7Q2MX4'], client});
    expect(judged.check.state).to.equal('revoked');
    expect((await judgeCard(cards[1]!.token, {revoked: ['crd_7Q2MX4'], client})).check.state).to.equal(
      'verified',
    );
  });

  it('are not needed where some were kept', async () => {
    await trustFrom(clientOf({pages: [['crd_7Q2MX4']]}).client);
    expect((await judgeCard(cards[0]!.token, {})).check.state).to.equal('revoked');
  });
});
