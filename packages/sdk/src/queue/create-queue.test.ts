import {getMember, updateMember, recordVisit} from '@koperasi/contract';
import {describe, expect, it, vi} from 'vitest';
import {bearer} from '../auth/bearer.js';
import {call} from '../call.js';
import {createCore} from '../core.js';
import type {QueueEntry} from './queue-entry.js';
import {open, states, topicsAt, until, unyur, visit, writes} from './steps.test-only.js';
import {device} from './tabs.test-only.js';

describe.each([
  ['with Web Locks', true],
  ['without them', false],
])('a queue %s', (_, locks) => {
  it('sends what is added, once, and forgets its content', async () => {
    const phone = device({locks});
    const {queue} = open(phone);
    const entry = await queue.add(recordVisit, visit('Pembukuan'));
    expect(entry).toMatchObject({state: 'waiting', attempts: 0, thing: `cooperatives/${unyur}/visits`});
    await until(queue, 'done');
    const [done] = await queue.entries();
    expect(done).toMatchObject({state: 'done', attempts: 1, input: {}, failure: null, unsettledSince: null});
    expect(writes(phone)).toEqual([entry.idempotencyKey]);
    expect(await topicsAt(phone)).toEqual(['Pembukuan']);
  });

  it('keeps what is added without a network over a restart, and sends it when there is one', async () => {
    const phone = device({locks});
    phone.online = false;
    const first = open(phone);
    await first.queue.add(recordVisit, visit('Satu'));
    await first.queue.add(recordVisit, visit('Dua'));
    first.kill();
    const second = open(phone);
    await until(second.queue, 'waiting', 'waiting');
    expect(phone.server.requests).toEqual([]);
    phone.comeOnline();
    await until(second.queue, 'done', 'done');
    expect(await topicsAt(phone)).toEqual(['Dua', 'Satu']);
  });

  it('repeats what was cut off with the same key, so that it is done once', async () => {
    const phone = device({locks});
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'reset', applied: true, times: 3});
    const {idempotencyKey: key} = await queue.add(recordVisit, visit('Simpanan'));
    await vi.waitFor(async () => {
      phone.now += 1000;
      await queue.flush();
      expect(await states(queue)).toEqual(['done']);
    });
    expect(writes(phone)).toEqual([key, key, key, key]);
    expect(await topicsAt(phone)).toEqual(['Simpanan']);
  });

  it('does once what a tab was sending when it died', async () => {
    const phone = device({locks});
    let arrived = false;
    const deaf: typeof fetch = async (...request) => {
      await phone.server.fetch(...request);
      arrived = true;
      return new Promise(() => undefined);
    };
    const first = open(phone, {fetch: deaf});
    const {idempotencyKey: key} = await first.queue.add(recordVisit, visit('Gerai'));
    await vi.waitFor(() => expect(arrived).toBe(true));
    first.kill();
    const second = open(phone);
    if (!locks) {
      await second.queue.flush();
      // It may still be alive: its claim has not run out.
      expect([await states(second.queue), writes(phone)]).toEqual([['sending'], [key]]);
      phone.now += 91_000;
      await second.queue.flush();
    }
    await until(second.queue, 'done');
    expect(writes(phone)).toEqual([key, key]);
    expect(await topicsAt(phone)).toEqual(['Gerai']);
  });

  it('is never sent by two tabs at once', async () => {
    const phone = device({locks});
    let under = 0;
    let most = 0;
    const slow: typeof fetch = async (...request) => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 2));
      const response = await phone.server.fetch(...request);
      under -= 1;
      return response;
    };
    const tabs = [1, 2, 3].map(() => open(phone, {fetch: slow}));
    const villages = ['36.73.01.1001', '36.73.01.1002', '36.73.01.1003', '36.73.01.1004', '36.73.01.1005'];
    await Promise.all(
      tabs.flatMap(({queue}) => villages.map((village) => queue.add(recordVisit, visit('A', village)))),
    );
    await vi.waitFor(async () => expect(new Set(await states(tabs[0]!.queue))).toEqual(new Set(['done'])));
    expect([writes(phone).length, new Set(writes(phone)).size]).toEqual([15, 15]);
    // Different things go side by side: three in a tab, and without locks in every tab.
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(locks ? 3 : 5);
  });
});

describe('entries of one thing', () => {
  it('go in their order, and wait behind one that is refused, while other things go on', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.online = false;
    const wrong = await queue.add(recordVisit, visit('A'), {thing: 'buku'});
    await queue.add(recordVisit, visit('B'), {thing: 'buku'});
    await queue.add(recordVisit, visit('C'), {thing: 'lain'});
    phone.server.faults.next({kind: 'status', status: 422, code: 'rule-broken'});
    phone.comeOnline();
    await until(queue, 'refused', 'waiting', 'done');
    expect((await queue.entries())[0]!.failure).toMatchObject({
      kind: 'problem',
      status: 422,
      code: 'rule-broken',
      messages: {en: expect.stringContaining('breaks a limit') as string},
    });
    await queue.discard(wrong.id);
    await until(queue, 'done', 'done');
    expect(await topicsAt(phone)).toEqual(['B', 'C']);
  });

  it('that change it build on one another, and on nothing that somebody else changed', async () => {
    const phone = device();
    const member = {cooperative: unyur, member: 'mem_unyur06'};
    const core = createCore({
      baseUrl: phone.server.baseUrl,
      auth: bearer('board'),
      fetch: phone.server.fetch,
    });
    const read = async (): Promise<{name: string; ifMatch: string}> => {
      const {data, response} = await call(core, getMember, member).withResponse();
      return {name: data.name, ifMatch: response.headers.get('etag')!};
    };
    const {queue} = open(phone, {as: 'board'});
    phone.online = false;
    const {ifMatch} = await read();
    await queue.add(updateMember, {...member, body: {name: 'Contoh Satu'}}, {ifMatch});
    await queue.add(updateMember, {...member, body: {name: 'Contoh Dua'}}, {ifMatch});
    phone.comeOnline();
    await until(queue, 'done', 'done');
    expect((await read()).name).toBe('Contoh Dua');

    phone.online = false;
    const late = await queue.add(updateMember, {...member, body: {name: 'Contoh Tiga'}}, {ifMatch});
    await queue.add(updateMember, {...member, body: {status: 'suspended'}}, {ifMatch});
    phone.comeOnline();
    await until(queue, 'done', 'done', 'conflict', 'waiting');
    await queue.retry(late.id, {ifMatch: (await read()).ifMatch});
    await until(queue, 'done', 'done', 'done', 'conflict');
    expect((await read()).name).toBe('Contoh Tiga');
  });
});

describe('entries of somebody', () => {
  it('are sent and shown for nobody else, and not after signing out', async () => {
    const phone = device();
    let who: string | null = 'petugas-1';
    phone.online = false;
    const {queue} = open(phone, {owner: () => who});
    const {id} = await queue.add(recordVisit, visit('Satu'));
    who = null;
    phone.comeOnline();
    await queue.flush();
    expect([phone.server.requests, await queue.entries()]).toEqual([[], []]);
    await expect(queue.add(recordVisit, visit('Dua'))).rejects.toMatchObject({code: 'signed-out'});
    who = 'petugas-2';
    await queue.flush();
    expect([phone.server.requests, await queue.entries()]).toEqual([[], []]);
    await expect(queue.discard(id)).rejects.toMatchObject({code: 'no-such-entry'});
    who = 'petugas-1';
    await queue.flush();
    await until(queue, 'done');
    expect(await topicsAt(phone)).toEqual(['Satu']);
  });
});

describe('a change of the entries', () => {
  it('is told here and in other tabs, until nobody listens', async () => {
    const phone = device();
    const [one, other] = [open(phone), open(phone)];
    const heard: string[] = [];
    const stop = one.queue.subscribe(() => heard.push('one'));
    other.queue.subscribe(() => heard.push('other'));
    await one.queue.add(recordVisit, visit('A'));
    await vi.waitFor(() => expect(new Set(heard)).toEqual(new Set(['one', 'other'])));
    await until(one.queue, 'done');
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    heard.length = 0;
    await other.queue.add(recordVisit, visit('B'));
    await until(other.queue, 'done', 'done');
    expect(new Set(heard)).toEqual(new Set(['other']));
  });
});

describe('a failure', () => {
  it('holds nothing that was sent', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'status', status: 422, code: 'rule-broken'});
    await queue.add(recordVisit, visit('Rahasia 3673019999998765'));
    await until(queue, 'refused');
    const [{failure}] = (await queue.entries()) as [QueueEntry];
    expect(JSON.stringify(failure)).not.toContain('Rahasia');
  });
});
