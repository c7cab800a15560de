import {
  recordRepayment,
  recordVisit,
  simulateLoan,
  updateMember,
  uploadDocument,
  type Route,
} from '@koperasi/contract';
import {IDBObjectStore} from 'fake-indexeddb';
import {describe, expect, it, vi} from 'vitest';
import {RequestError} from '../errors/request-error.js';
import {open, states, topicsAt, until, unyur, visit, writes} from './steps.test-only.js';
import {device} from './tabs.test-only.js';

const hour = 3_600_000;
const member = {cooperative: unyur, member: 'mem_unyur06'};

describe('an entry', () => {
  it('is refused at once where it breaks the contract', async () => {
    const {queue} = open(device());
    const wrong = queue.add(recordVisit, {
      cooperative: unyur,
      body: {visitedOn: '2026-02-30', topics: ['A']},
    });
    await expect(wrong).rejects.toBeInstanceOf(RequestError);
    const noFile = queue.add(uploadDocument, {
      cooperative: unyur,
      application: 'app_unyur03',
      kind: 'other',
      fileName: 'a.pdf',
      body: new Uint8Array(4),
    });
    await expect(noFile).rejects.toBeInstanceOf(RequestError);
    // @ts-expect-error A change says on which ETag it is based.
    await expect(queue.add(updateMember, {...member, body: {name: 'A'}})).rejects.toBeInstanceOf(TypeError);
    const untyped = queue.add as (route: Route, input: object) => Promise<unknown>;
    await expect(untyped(simulateLoan, {})).rejects.toBeInstanceOf(TypeError);
    await expect(untyped(updateMember, {})).rejects.toBeInstanceOf(TypeError);
    await expect(untyped(recordRepayment, {})).rejects.toBeInstanceOf(TypeError);
    expect(await queue.entries()).toEqual([]);
  });

  it('that was refused can be replaced, under a new key', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'status', status: 403, code: 'not-allowed'});
    const {id, idempotencyKey} = await queue.add(recordVisit, visit('A'));
    await until(queue, 'refused');
    await queue.replace(id, visit('B'));
    await until(queue, 'done');
    expect(await topicsAt(phone)).toEqual(['B']);
    expect(writes(phone)[1]).not.toBe(idempotencyKey);
  });

  it.each([
    {kind: 'wrong-type'},
    {kind: 'html'},
    {kind: 'empty'},
    {kind: 'truncate'},
    {kind: 'not-json'},
    {kind: 'reset-in-body'},
    {kind: 'redirect'},
    {kind: 'status', status: 500},
    {kind: 'status', status: 401, code: 'token-expired'},
    {kind: 'status', status: 409, code: 'request-in-progress'},
    {kind: 'status', status: 429, code: 'too-many-requests', retryAfter: '1'},
  ] as const)('waits and goes again after $kind $status, and is done once', async (fault) => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next(fault);
    const {idempotencyKey: key} = await queue.add(recordVisit, visit('A'));
    await until(queue, 'waiting');
    await vi.waitFor(async () => expect((await queue.entries())[0]!.failure).not.toBeNull());
    phone.now += 2000;
    await queue.flush();
    await until(queue, 'done');
    expect(new Set(writes(phone))).toEqual(new Set([key]));
    expect(await topicsAt(phone)).toEqual(['A']);
  });

  it('is not sent before the server wants to hear of it again', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'status', status: 429, code: 'too-many-requests', retryAfter: '3600'});
    await queue.add(recordVisit, visit('A'));
    await vi.waitFor(async () => expect((await queue.entries())[0]!.failure?.code).toBe('too-many-requests'));
    phone.now += 3_590_000;
    await queue.flush();
    expect(writes(phone)).toHaveLength(1);
    phone.now += 11_000;
    await queue.flush();
    await until(queue, 'done');
  });

  it('whose outcome is unknown is shown when the server may have forgotten its key, and not sent blindly', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'reset', applied: true});
    const {id, idempotencyKey: key} = await queue.add(recordVisit, visit('A'));
    await vi.waitFor(async () => expect((await queue.entries())[0]!.failure?.kind).toBe('connection'));
    phone.online = false;
    phone.now += 23 * hour;
    phone.comeOnline();
    await until(queue, 'uncertain');
    expect((await queue.entries())[0]!.failure).toMatchObject({kind: 'too-old'});
    expect(writes(phone)).toEqual([key]);
    await queue.retry(id);
    await until(queue, 'done');
    expect(writes(phone)).toEqual([key, key]);
  });

  it('that never left the device may be as old as it likes', async () => {
    const phone = device();
    phone.online = false;
    const {queue} = open(phone);
    await queue.add(recordVisit, visit('A'));
    phone.now += 30 * 24 * hour;
    phone.comeOnline();
    await until(queue, 'done');
  });

  it('is uncertain where a later answer does not say what became of the first attempt', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'reset', applied: true});
    phone.server.faults.next({kind: 'status', status: 403, code: 'not-allowed'});
    await queue.add(recordVisit, visit('A'));
    await vi.waitFor(async () => {
      phone.now += 10;
      await queue.flush();
      expect(await states(queue)).toEqual(['uncertain']);
    });
  });

  it('is sent when the store works again', async () => {
    const phone = device();
    phone.online = false;
    const {queue} = open(phone);
    await queue.add(recordVisit, visit('A'));
    phone.online = true;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(queue.flush()).rejects.toMatchObject({code: 'storage-full'});
    expect(phone.server.requests).toEqual([]);
    put.mockRestore();
    await queue.flush();
    await until(queue, 'done');
  });

  it('that is being sent, or was and nobody knows how it went, cannot be taken back', async () => {
    const phone = device();
    const {queue} = open(phone);
    phone.server.faults.next({kind: 'silence'});
    const {id} = await queue.add(recordVisit, visit('A'));
    await until(queue, 'sending');
    await expect(queue.discard(id)).rejects.toMatchObject({name: 'QueueError', code: 'being-sent'});
    await expect(queue.retry(id)).rejects.toMatchObject({code: 'being-sent'});
    await expect(queue.discard('lain')).rejects.toMatchObject({code: 'no-such-entry'});
    await queue.close();
    phone.online = false;
    const later = open(phone);
    await until(later.queue, 'waiting');
    await expect(later.queue.replace(id, visit('B'))).rejects.toMatchObject({code: 'may-be-done'});
  });

  it('of a route that this program lacks says so, and waits for one that knows it', async () => {
    const phone = device();
    phone.online = false;
    const before = open(phone);
    await before.queue.add(recordVisit, visit('A'));
    before.kill();
    phone.online = true;
    const {queue} = open(phone, {routes: [updateMember]});
    await vi.waitFor(async () => expect((await queue.entries())[0]!.failure?.kind).toBe('unknown-route'));
    expect([await states(queue), phone.server.requests]).toEqual([['waiting'], []]);
    await until(open(phone).queue, 'done');
  });

  it('with a file keeps the file over a restart', async () => {
    const phone = device();
    phone.online = false;
    const first = open(phone, {as: 'board'});
    await first.queue.add(uploadDocument, {
      cooperative: unyur,
      application: 'app_unyur03',
      kind: 'business-plan',
      fileName: 'rencana.pdf',
      body: new Blob(['%PDF-1.4 contoh'], {type: 'application/pdf'}),
    });
    const [entry] = await first.queue.entries();
    expect(entry!.input).toEqual({
      cooperative: unyur,
      application: 'app_unyur03',
      kind: 'business-plan',
      fileName: 'rencana.pdf',
    });
    expect(entry!.thing).toBe(`cooperatives/${unyur}/loan-applications/app_unyur03`);
    first.kill();
    const second = open(phone, {as: 'board'});
    phone.comeOnline();
    await until(second.queue, 'done');
    expect(phone.server.requests.at(-1)).toMatchObject({route: 'documents.upload', status: 201});
  });

  it('that is done stays in sight for a week', async () => {
    const phone = device();
    const {queue} = open(phone);
    await queue.add(recordVisit, visit('A'));
    await until(queue, 'done');
    phone.now += 7 * 24 * hour;
    await queue.flush();
    await until(queue);
  });
});
