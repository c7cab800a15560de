import {createHash} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi} from '../resources/api.test-only.ts';

interface KeptRow {
  readonly request_hash: string;
  readonly body: string;
}

const nationalId = '3673019999990001';
const path = '/cooperatives/36.73.04.1007/members';
const member = {
  memberNumber: 'K-1',
  name: 'Contoh Rahasia',
  role: 'member',
  joinedOn: '2026-11-01',
  nationalId,
};
const key = 'kunci-yang-disimpan-1';
let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('what is kept under a key', () => {
  it('tells nothing of request and answer to who has the database alone', async () => {
    const board = api.as({role: 'board', cooperative: '36.73.04.1007'});
    expect((await board.send('POST', path, member, {key})).status).toBe(201);
    const [row] = await api.database.system((query) =>
      query<KeptRow>('select request_hash, body from idempotency_keys where key = $1', [key]),
    );
    const address = `POST /api${path}\napplication/json\n`;
    const digest = createHash('sha256').update(address).update(JSON.stringify(member)).digest('hex');
    expect(row!.request_hash).not.toContain(digest);
    for (const text of [row!.body, Buffer.from(row!.body, 'base64url').toString('latin1')])
      expect(text).not.toMatch(/Contoh Rahasia|0001|K-1/);
  });

  it('is not for the same person with another office', async () => {
    const webhook = {url: 'https://contoh.example/hook', events: ['order.moved']};
    const send = (cooperative: string) =>
      api
        .as({sub: 'pindah', role: 'board', cooperative})
        .send('POST', '/webhook-endpoints', webhook, {key: 'kunci-yang-disimpan-2'});
    expect((await send('36.73.04.1007')).status).toBe(201);
    const elsewhere = await send('36.73.01.1007');
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([422, 'idempotency-key-reused']);
  });
});
