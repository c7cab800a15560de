import {IDBFactory, IDBObjectStore} from 'fake-indexeddb';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {indexedDbStore} from './indexed-db-store.js';
import type {QueueEntry} from './queue-entry.js';

function entry(id: string, sequence: number): QueueEntry {
  return {
    id,
    sequence,
    route: 'incubation.recordVisit',
    input: {},
    idempotencyKey: 'kunci-untuk-uji-1',
    ifMatch: null,
    thing: 'buku',
    owner: '',
    state: 'waiting',
    attempts: 0,
    addedAt: 0,
    unsettledSince: null,
    nextAttemptAt: 0,
    claimedUntil: 0,
    doneAt: null,
    failure: null,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a store in IndexedDB', () => {
  it('keeps entries in their order, and files apart, for whoever opens it next', async () => {
    const indexedDB = new IDBFactory();
    const first = indexedDbStore('a', {indexedDB});
    const content = new TextEncoder().encode('%PDF').buffer;
    await first.change(() => ({
      put: [entry('b', 2), entry('a', 1)],
      bytes: {a: {content, type: 'application/pdf'}},
      result: undefined,
    }));
    first.close();
    const second = indexedDbStore('a', {indexedDB});
    expect((await second.read()).map(({id}) => id)).toEqual(['a', 'b']);
    expect(new Uint8Array((await second.bytes('a'))!.content)).toEqual(new Uint8Array(content));
    await second.change(() => ({remove: ['a'], result: undefined}));
    expect([(await second.read()).length, await second.bytes('a')]).toEqual([1, undefined]);
    expect(await indexedDbStore('lain', {indexedDB}).read()).toEqual([]);
  });

  it('changes all or nothing', async () => {
    const store = indexedDbStore('a', {indexedDB: new IDBFactory()});
    const change = store.change(() => {
      throw new RangeError('halo');
    });
    await expect(change).rejects.toThrow(new RangeError('halo'));
    const half = store.change(() => ({
      put: [entry('a', 1), {id: 1n as unknown as string} as QueueEntry],
      result: 1,
    }));
    await expect(half).rejects.toMatchObject({name: 'QueueError', code: 'storage-unavailable'});
    expect(await store.read()).toEqual([]);
  });

  it('lets nothing come between reading and writing', async () => {
    const indexedDB = new IDBFactory();
    const stores = Array.from({length: 5}, () => indexedDbStore('a', {indexedDB}));
    await Promise.all(
      stores.flatMap((store) =>
        Array.from({length: 10}, () =>
          store.change((entries) => {
            const sequence = (entries.at(-1)?.sequence ?? 0) + 1;
            return {put: [entry(`e${sequence}`, sequence)], result: undefined};
          }),
        ),
      ),
    );
    expect((await stores[0]!.read()).map(({sequence}) => sequence)).toEqual(
      Array.from({length: 50}, (_, index) => index + 1),
    );
  });

  it('says when the device is full', async () => {
    const store = indexedDbStore('a', {indexedDB: new IDBFactory()});
    await store.read();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = store.change(() => ({put: [entry('a', 1)], result: undefined}));
    await expect(full).rejects.toMatchObject({
      name: 'QueueError',
      code: 'storage-full',
      messages: {en: 'The device has no room left, so this was not kept. Free some space and try again.'},
    });
    vi.restoreAllMocks();
    expect(await store.read()).toEqual([]);
  });

  it('says when there is no storage', async () => {
    await expect(indexedDbStore('a').read()).rejects.toMatchObject({code: 'storage-unavailable'});
  });

  it('opens again when it was closed from outside', async () => {
    const indexedDB = new IDBFactory();
    const store = indexedDbStore('a', {indexedDB});
    await store.change(() => ({put: [entry('a', 1)], result: undefined}));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('koperasi-queue-a').onsuccess = resolve;
    });
    expect(await store.read()).toEqual([]);
  });
});
