import type {Page, WebhookEndpoint} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

const cooperative = '36.73.04.1007';
let api: TestApi;
let board: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'});
  board = api.as({role: 'board', cooperative});
});
afterAll(() => api.close());

describe('a webhook endpoint', () => {
  const wanted = {url: 'https://contoh.example/hook', events: ['order.moved', 'loan.repaid', 'order.moved']};

  it('is told its secret once, 32 bytes of it', async () => {
    const {status, body} = await board.send<WebhookEndpoint>('POST', '/webhook-endpoints', wanted);
    expect(status).toBe(201);
    expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(body.events).toEqual(['order.moved', 'loan.repaid']);
    const {body: again} = await board.get<WebhookEndpoint>(`/webhook-endpoints/${body.id}`);
    expect(again).toEqual({id: body.id, url: wanted.url, events: body.events, createdAt: body.createdAt});
  });

  it('belongs to the cooperative, the office or the partner that made it', async () => {
    const {body} = await board.send<WebhookEndpoint>('POST', '/webhook-endpoints', wanted);
    const path = `/webhook-endpoints/${body.id}`;
    const others = [
      api.as({role: 'board', cooperative: '36.73.01.1001'}),
      api.as({role: 'city-office', area: '36.73'}),
      api.as({role: 'partner', partner: 'ptr_bri'}),
    ];
    for (const who of others) {
      expect((await who.get(path)).status).toBe(404);
      expect((await who.send('DELETE', path, undefined, {ifMatch: '*'})).status).toBe(404);
      expect((await who.get<Page<WebhookEndpoint>>('/webhook-endpoints')).body.items).toEqual([]);
    }
    expect((await board.change('DELETE', path, undefined)).status).toBe(204);
    expect((await board.get(path)).status).toBe(404);
  });

  it.each(['http://', 'https://user:pass@contoh.example/', 'https://con toh.example/'])(
    'is a whole address: %s',
    async (url) => {
      const answer = await board.send('POST', '/webhook-endpoints', {...wanted, url});
      expect([codeOf(answer), errorsOf(answer)[0]?.split(' ')[0]]).toEqual(['invalid-request', '#/url']);
    },
  );

  it('is one of twenty at most', async () => {
    const partner = api.as({role: 'partner', partner: 'ptr_bni'});
    for (let made = 0; made < 20; made += 1)
      expect((await partner.send('POST', '/webhook-endpoints', wanted)).status).toBe(201);
    expect(errorsOf(await partner.send('POST', '/webhook-endpoints', wanted))).toEqual(['# too-many']);
  });
});
