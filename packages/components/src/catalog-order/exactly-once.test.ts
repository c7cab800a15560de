import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OrderedFault} from '@koperasi/sdk/testing';
import {boardClient, draftOf, sampleCatalog, unyur} from './desk.test-only.js';
import {groupDraft} from './order-groups.js';
import {KeptStore, type Shelf} from './kept-store.js';
import {OrderSender} from './order-sender.js';
import {askAllAgain, freezeOrder, giveBack} from './outbox.js';

const faults: readonly OrderedFault[] = [
  {kind: 'reset', route: 'orders.create'},
  {kind: 'reset', applied: true, route: 'orders.create'},
  {kind: 'truncate', route: 'orders.create'},
  {kind: 'html', route: 'orders.create'},
  {kind: 'reset-in-body', route: 'orders.create'},
  {kind: 'wrong-shape', route: 'orders.create'},
  {kind: 'status', status: 503, code: 'unavailable', route: 'orders.create'},
  {kind: 'status', status: 409, code: 'request-in-progress', route: 'orders.create'},
  {kind: 'status', status: 401, route: 'orders.create'},
  {kind: 'reset', route: 'me.get'},
];

/** One lock after another, as the platform has them. */
function oneAtATime() {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    request(
      _: string,
      {signal}: {readonly signal: AbortSignal},
      work: () => Promise<void>,
    ): Promise<unknown> {
      const mine = turn.then(() => {
        signal.throwIfAborted();
        return work();
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** A device with tabs that come and go; only its clock and its network are simulated. */
function device(withLocks: boolean) {
  const kept = new Map<string, string>();
  const shelf: Shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
  const {server, client} = boardClient();
  const locks = oneAtATime();
  let now = Date.UTC(2026, 10, 27, 2);
  const openTab = () => {
    const store = new KeptStore(unyur, () => undefined, shelf);
    const sender = new OrderSender({
      store,
      client: () => client,
      changed: () => undefined,
      settled: () => undefined,
      // Without Web Locks there are the claims.
      locks: withLocks ? locks : {request: () => Promise.reject(new DOMException('', 'SecurityError'))},
      now: () => now,
    });
    return {store, sender};
  };
  return {
    server,
    client,
    openTab,
    pass(ms: number) {
      now += ms;
    },
    now: () => now,
    waiting: () => openTab().store.kept.waiting,
  };
}

type Tab = ReturnType<ReturnType<typeof device>['openTab']>;

/** Somebody orders ten sacks of urea, with a note that tells this order from the others. */
function order(tab: Tab, note: string, now: number): void {
  tab.store.change((kept) => ({
    ...kept,
    draft: {...draftOf(['prd_urea', '10']), notes: {ptr_pupuk: note}},
  }));
  const [group] = groupDraft(tab.store.kept.draft, sampleCatalog).groups;
  tab.store.change((kept) => freezeOrder(kept, group!, unyur, now));
}

async function notesOnTheServer({client}: ReturnType<typeof device>): Promise<(string | null)[]> {
  const notes: (string | null)[] = [];
  for await (const {note} of client.orders.list({cooperative: unyur})) notes.push(note);
  return notes.filter((note) => note?.startsWith('pesanan ')).sort();
}

const happening = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...faults)},
  {weight: 3, arbitrary: fc.constantFrom('order' as const, 'send' as const, 'send both' as const)},
  {
    weight: 2,
    arbitrary: fc.constantFrom('reload' as const, 'reload while sending' as const, 'wait' as const),
  },
);

describe.each([
  ['with Web Locks', true],
  ['without', false],
])('an order that waits, %s', (_, withLocks) => {
  it('becomes one order, whatever breaks, reloads and sends it again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, {minLength: 5, maxLength: 25}), async (happenings) => {
        const phone = device(withLocks);
        let tabs = [phone.openTab(), phone.openTab()];
        let count = 0;
        const wanted: string[] = [];
        for (const what of happenings) {
          if (typeof what === 'object') phone.server.faults.next(what);
          if (what === 'order') {
            wanted.push(`pesanan ${String(++count).padStart(2, '0')}`);
            order(tabs[count % 2]!, wanted.at(-1)!, phone.now());
          }
          if (what === 'send') await tabs[0]!.sender.send();
          if (what === 'send both') await Promise.all(tabs.map(({sender}) => sender.send()));
          if (what === 'wait') phone.pass(120_000);
          if (what === 'reload while sending') void tabs[0]!.sender.send();
          if (what === 'reload while sending' || what === 'reload') {
            await new Promise((resolve) => setImmediate(resolve));
            tabs[0]!.sender.stop();
            tabs = [tabs[1]!, phone.openTab()];
          }
        }
        phone.server.faults.clear();
        for (let tries = 0; tries < 20 && phone.waiting().length > 0; tries++) {
          phone.pass(120_000);
          // What is held needs a person, who asks for it here.
          tabs[1]!.store.change((kept) => ({
            ...askAllAgain(kept, phone.now()),
            waiting: kept.waiting.map((one) => ({...one, held: false, nextAt: 0})),
          }));
          await tabs[1]!.sender.send();
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        expect(phone.waiting()).toEqual([]);
        expect(await notesOnTheServer(phone)).toEqual(wanted);
        for (const {sender} of tabs) sender.stop();
      }),
      {numRuns: 30},
    );
  }, 120_000);
});

describe('two tabs', () => {
  it('that send the same draft at the same moment send one order', async () => {
    const phone = device(true);
    const [one, two] = [phone.openTab(), phone.openTab()];
    one.store.change((kept) => ({...kept, draft: draftOf(['prd_urea', '10'])}));
    two.store.refresh();
    // Both have it in view; the second has not heard yet that the first has sent it.
    const group = groupDraft(one.store.kept.draft, sampleCatalog).groups[0]!;
    const staleKey = two.store.kept.keys['ptr_pupuk'];
    one.store.change((kept) => freezeOrder(kept, group, unyur, phone.now()));
    two.store.change((kept) => freezeOrder(kept, group, unyur, phone.now()));
    expect(phone.waiting().map(({key}) => key)).toEqual([staleKey]);
    await Promise.all([one.sender.send(), two.sender.send()]);
    expect(phone.server.requests.filter(({route}) => route === 'orders.create').length).toBe(1);
  });
});

describe('an order that was refused', () => {
  it('is in the draft again with every line, the note and the reason, under another key', async () => {
    const phone = device(true);
    const tab = phone.openTab();
    order(tab, 'pesanan pupuk', phone.now());
    const {key} = tab.store.kept.waiting[0]!;
    phone.server.faults.next({kind: 'status', status: 422, code: 'rule-broken', route: 'orders.create'});
    await tab.sender.send();
    const {draft, waiting, refusals, keys} = phone.openTab().store.kept;
    expect([draft.lines, draft.notes, waiting]).toEqual([
      [{product: 'prd_urea', partner: 'ptr_pupuk', typed: '10'}],
      {ptr_pupuk: 'pesanan pupuk'},
      [],
    ]);
    expect(refusals.map(({partner}) => partner)).toEqual(['ptr_pupuk']);
    expect(keys['ptr_pupuk']).not.toBe(key);
  });
});

describe('somebody who signs out while orders are sent', () => {
  it('has nothing more sent in their name', async () => {
    const {server, client} = boardClient();
    const phone = device(true);
    const {store} = phone.openTab();
    for (const note of ['pesanan satu', 'pesanan dua']) order({store} as Tab, note, phone.now());
    let signedIn: typeof client | undefined = client;
    const sender = new OrderSender({
      store,
      client: () => signedIn,
      changed: () => undefined,
      settled: () => (signedIn = undefined),
      now: phone.now,
      locks: oneAtATime(),
    });
    await sender.send();
    expect(server.requests.filter(({route}) => route === 'orders.create').length).toBe(1);
    expect(store.kept.waiting.map(({note, attempts}) => [note, attempts])).toEqual([['pesanan dua', 0]]);
    signedIn = client;
    await sender.send();
    expect(store.kept.waiting).toEqual([]);
  });
});

describe('an order that was given back while it was sent', () => {
  it('does not come back to wait, whatever the answer', async () => {
    const phone = device(true);
    const tab = phone.openTab();
    order(tab, 'pesanan pupuk', phone.now());
    const sending = tab.sender.send();
    await new Promise((resolve) => setImmediate(resolve));
    tab.store.change((kept) => giveBack(kept, kept.waiting[0]!.key));
    await sending;
    expect(tab.store.kept.waiting).toEqual([]);
    expect(tab.store.kept.draft.lines.map(({product}) => product)).toEqual(['prd_urea']);
  });
});
