import {createHmac} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {callers} from './callers.test-only.ts';
import type {Caller, Database} from './database.ts';
import {deliverOutbox} from './deliver-outbox.ts';
import {testEngines} from './engines.test-only.ts';
import {newId} from './new-id.ts';
import {enqueueEvent} from './outbox.ts';
import type {SendWebhook} from './send-webhook.ts';

const engines = await testEngines();
const secret = `whsec_${Buffer.from('a key of 24 bytes, no so').toString('base64')}`;

interface Sent {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

describe.each(engines)('the outbox on $name', (engine) => {
  const opened: {database?: Database} = {};
  const database = (): Database => opened.database as Database;
  const sent: Sent[] = [];
  const clock = {now: new Date('2026-11-27T02:00:00Z')};
  const answering =
    (status: number | Error): SendWebhook =>
    (url, headers, body) => {
      sent.push({url, headers, body});
      return status instanceof Error ? Promise.reject(status) : Promise.resolve(status);
    };
  const deliver = (status: number | Error): Promise<{delivered: number; failed: number}> =>
    deliverOutbox(database(), {send: answering(status), now: () => clock.now});
  const pass = (milliseconds: number): void => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
  };
  const listen = (caller: Caller, url: string): Promise<object[]> =>
    database().transaction(caller, (query) =>
      query(
        `insert into webhook_endpoints (id, owner_role, owner, url, events, secret)
         values ($1, app_role(), app_owner(), $2, '["order.placed"]', $3)`,
        [newId(), url, secret],
      ),
    );
  const place = (cooperative: string, partner: string): Promise<void> =>
    database().transaction({...callers.board, cooperative}, (query) =>
      enqueueEvent(query, {
        type: 'order.placed',
        resource: `/cooperatives/${cooperative}/orders/1`,
        cooperative,
        partner,
      }),
    );

  beforeAll(async () => {
    opened.database = await engine.open();
    await listen(callers.board, 'https://board.example/');
    await listen(callers.boardElsewhere, 'https://elsewhere.example/');
    await listen(callers.city, 'https://city.example/');
    await listen({...callers.city, area: '36.74'}, 'https://other-city.example/');
    await listen(callers.supplier, 'https://bulog.example/');
    await listen(callers.partner, 'https://bri.example/');
  });
  beforeEach(() => {
    sent.length = 0;
    pass(24 * 3_600_000);
  });
  afterAll(async () => {
    await opened.database?.close();
    await engine.stop();
  });

  it('tells those who may see it, signed, and once when they answer', async () => {
    await place('36.73.01.1007', 'ptr_bulog');
    expect(await deliver(200)).toEqual({delivered: 3, failed: 0});
    expect(sent.map(({url}) => url).sort()).toEqual([
      'https://board.example/',
      'https://bulog.example/',
      'https://city.example/',
    ]);
    const [first] = sent;
    const body = JSON.parse(first?.body ?? '{}') as {id: string; at: string};
    expect(body).toEqual({
      id: first?.headers['webhook-id'],
      type: 'order.placed',
      at: body.at,
      resource: '/cooperatives/36.73.01.1007/orders/1',
    });
    const seconds = first?.headers['webhook-timestamp'] ?? '';
    expect(Number(seconds)).toBe(clock.now.getTime() / 1000);
    expect(first?.headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', 'a key of 24 bytes, no so')
        .update(`${body.id}.${seconds}.${first?.body ?? ''}`)
        .digest('base64')}`,
    );
    expect(await deliver(200)).toEqual({delivered: 0, failed: 0});
  });

  it('keeps nothing of an event whose effect was rolled back', async () => {
    const failed = database().transaction(callers.board, async (query) => {
      await enqueueEvent(query, {
        type: 'order.placed',
        resource: '/x',
        cooperative: '36.73.01.1007',
        partner: null,
      });
      throw new Error('The order failed.');
    });
    await expect(failed).rejects.toThrow('The order failed.');
    expect(await deliver(200)).toEqual({delivered: 0, failed: 0});
  });

  it('lets nobody tell of another cooperative', async () => {
    await expect(place('36.73.01.1007', 'x').then(() => place('', 'x'))).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    await deliver(200);
  });

  it('tries again after 5 seconds, 5 minutes and half an hour under the same id, for three days at most', async () => {
    await place('36.73.04.1007', 'ptr_mandiri');
    expect(await deliver(500)).toEqual({delivered: 0, failed: 2});
    expect(await deliver(500)).toEqual({delivered: 0, failed: 0});
    pass(5_000);
    expect(await deliver(new Error('connection refused'))).toEqual({delivered: 0, failed: 2});
    pass(60_000);
    expect(await deliver(200)).toEqual({delivered: 0, failed: 0});
    pass(5 * 60_000);
    expect(await deliver(302)).toEqual({delivered: 0, failed: 2});
    const began = clock.now.getTime();
    let last = began;
    for (let attempt = 0; attempt < 80; attempt += 1) {
      pass(3_600_000);
      if ((await deliver(503)).failed > 0) last = clock.now.getTime();
    }
    expect(new Set(sent.map(({headers}) => headers['webhook-id'])).size).toBe(1);
    expect(sent).toHaveLength(2 * 10);
    expect((last - began) / 3_600_000).toBeGreaterThan(60);
    expect((last - began) / 3_600_000).toBeLessThanOrEqual(72);
  }, 60_000);

  it('stops at once for an endpoint that says it is gone', async () => {
    await place('36.73.04.1007', 'ptr_mandiri');
    expect(await deliver(410)).toEqual({delivered: 0, failed: 2});
    pass(80 * 3_600_000);
    expect(await deliver(200)).toEqual({delivered: 0, failed: 0});
  });

  it('is shared by processes that deliver at once', async () => {
    for (let index = 0; index < 10; index += 1) await place('36.73.04.1007', 'ptr_mandiri');
    const counts = await Promise.all([deliver(200), deliver(200), deliver(200)]);
    expect(counts.reduce((sum, {delivered}) => sum + delivered, 0)).toBe(20);
    expect(new Set(sent.map(({url, headers}) => `${url} ${headers['webhook-id'] ?? ''}`)).size).toBe(20);
  });
});
