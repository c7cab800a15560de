import {getCooperative, listVisits, recordVisit} from '@koperasi/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {bearer} from '../auth/bearer.js';
import {call} from '../call.js';
import {createCore, type Core} from '../core.js';
import {createTestServer, type Fault} from './index.js';

const server = createTestServer();
const unyur = {cooperative: '36.73.01.1007'};
const visit = {...unyur, body: {visitedOn: '2026-11-26', topics: ['Pembukuan']}};

beforeEach(() => {
  server.reset();
});

function core(deadlineMs = 30_000): Core {
  const {baseUrl, fetch} = server;
  return createCore({baseUrl, fetch, auth: bearer('city-office'), retry: {attempts: 1}, deadlineMs});
}

async function visits(): Promise<number> {
  return (await call(core(), listVisits, {...unyur, limit: 100})).items.length;
}

describe('a fault', () => {
  it.each<[Fault, object, done: 0 | 1]>([
    [{kind: 'reset'}, {kind: 'connection', code: 'ECONNRESET'}, 0],
    [{kind: 'reset', applied: true}, {kind: 'connection', code: 'ECONNRESET'}, 1],
    [
      {kind: 'status', status: 503, code: 'unavailable'},
      {kind: 'problem', status: 503, code: 'unavailable'},
      0,
    ],
    [{kind: 'status', status: 418}, {kind: 'problem', status: 418, code: 'internal'}, 0],
    [{kind: 'silence'}, {kind: 'deadline'}, 0],
    [{kind: 'delay', ms: 5000}, {kind: 'deadline'}, 0],
    [{kind: 'drip', ms: 50}, {kind: 'deadline'}, 1],
    [{kind: 'truncate'}, {kind: 'answer', reason: 'not-json'}, 1],
    [{kind: 'reset-in-body'}, {kind: 'answer', reason: 'truncated'}, 1],
    [{kind: 'wrong-type'}, {kind: 'answer', reason: 'type'}, 1],
    [{kind: 'html'}, {kind: 'answer', reason: 'type'}, 1],
    [{kind: 'empty'}, {kind: 'answer', reason: 'empty'}, 1],
    [{kind: 'not-json'}, {kind: 'answer', reason: 'not-json'}, 1],
    [{kind: 'wrong-shape'}, {kind: 'answer', reason: 'shape'}, 1],
    [{kind: 'redirect'}, {kind: 'redirect'}, 0],
  ])('%j reaches a program as %j', async (fault, error, done) => {
    const before = await visits();
    server.faults.next(fault);
    await expect(call(core(100), recordVisit, visit)).rejects.toMatchObject(error);
    expect((await visits()) - before).toBe(done);
  });

  it('meets the route that it was ordered for, as often as it was ordered', async () => {
    server.faults.next({kind: 'reset', route: 'cooperatives.get', times: 2});
    await visits();
    expect(server.faults.waiting).toBe(2);
    for (let time = 0; time < 2; time++)
      await expect(call(core(), getCooperative, unyur)).rejects.toMatchObject({kind: 'connection'});
    expect(server.faults.waiting).toBe(0);
    expect((await call(core(), getCooperative, unyur)).code).toBe('36.73.01.1007');
  });

  it('is met in the order in which it was ordered', async () => {
    server.faults.next({kind: 'reset'});
    server.faults.next({kind: 'status', status: 500});
    await expect(call(core(), getCooperative, unyur)).rejects.toMatchObject({kind: 'connection'});
    await expect(call(core(), getCooperative, unyur)).rejects.toMatchObject({status: 500});
  });

  it('may only delay', async () => {
    server.faults.next({kind: 'delay', ms: 30});
    const start = performance.now();
    await call(core(), getCooperative, unyur);
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  it('ends where the caller gives up', async () => {
    server.faults.next({kind: 'silence'});
    const controller = new AbortController();
    const waiting = call(core(), getCooperative, unyur, {signal: controller.signal});
    controller.abort();
    await expect(waiting).rejects.toMatchObject({kind: 'aborted'});
  });

  it('is seen among the requests', async () => {
    server.faults.next({kind: 'reset'});
    await call(core(), getCooperative, unyur).catch(() => undefined);
    await call(core(), getCooperative, unyur);
    expect(server.requests.map(({method, route, status}) => [method, route, status])).toEqual([
      ['GET', 'cooperatives.get', null],
      ['GET', 'cooperatives.get', 200],
    ]);
  });
});
