import type {AuditEvent, LoanScheme, Me, Page, Simulation, WebhookEndpoint} from '@koperasi/contract';
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

describe('the trail', () => {
  it('names what was done and which fields, in a chain from the newest to the first', async () => {
    const own = '36.73.02.1001';
    const who = api.as({role: 'board', cooperative: own});
    const member = {memberNumber: 'A-1', name: 'Contoh Jejak', role: 'member', joinedOn: '2026-01-15'};
    const {body: made} = await who.send('POST', `/cooperatives/${own}/members`, member);
    const path = `/cooperatives/${own}/members/${String(made['id'])}`;
    await who.change('PATCH', path, {name: 'Contoh Jejak Dua'});
    const {body, bytes} = await who.get<Page<AuditEvent>>(`/cooperatives/${own}/audit-events`);
    expect(
      body.items.map(({operation, resource, changed, role}) => ({operation, resource, changed, role})),
    ).toEqual([
      {operation: 'members.update', resource: path, changed: ['name'], role: 'board'},
      {
        operation: 'members.create',
        resource: path,
        changed: ['memberNumber', 'name', 'role', 'joinedOn'],
        role: 'board',
      },
    ]);
    expect(body.items[0]?.previousHash).toBe(body.items[1]?.hash);
    expect(body.items[1]?.previousHash).toBe('0'.repeat(64));
    expect(new TextDecoder().decode(bytes)).not.toContain('Contoh Jejak');
  });

  it('comes in pages without a gap while it grows', async () => {
    const own = '36.73.02.1002';
    const who = api.as({role: 'board', cooperative: own});
    const join = (number: number) =>
      who.send('POST', `/cooperatives/${own}/members`, {
        memberNumber: `B-${number}`,
        name: 'Contoh',
        role: 'member',
        joinedOn: '2026-01-15',
      });
    for (let number = 1; number <= 5; number += 1) await join(number);
    const first = await who.get<Page<AuditEvent>>(`/cooperatives/${own}/audit-events?limit=3`);
    await join(6);
    const second = await who.get<Page<AuditEvent>>(
      `/cooperatives/${own}/audit-events?limit=3&cursor=${first.body.nextCursor ?? ''}`,
    );
    const items = [...first.body.items, ...second.body.items];
    expect(items).toHaveLength(5);
    expect(items.slice(0, -1).map(({previousHash}) => previousHash)).toEqual(
      items.slice(1).map(({hash}) => hash),
    );
    expect(second.body.nextCursor).toBeNull();
  });
});

describe('members in pages', () => {
  it('are each there once, though others join meanwhile', async () => {
    const own = '36.73.02.1003';
    const who = api.as({role: 'board', cooperative: own});
    const join = (number: number) =>
      who.send('POST', `/cooperatives/${own}/members`, {
        memberNumber: `C-${number}`,
        name: 'Contoh',
        role: 'member',
        joinedOn: '2026-01-15',
      });
    for (let number = 1; number <= 5; number += 1) await join(number);
    const numbers: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const {body} = await who.get<Page<{memberNumber: string}>>(
        `/cooperatives/${own}/members?limit=2${cursor}`,
      );
      numbers.push(...body.items.map(({memberNumber}) => memberNumber));
      cursor = `&cursor=${body.nextCursor ?? ''}`;
      if (page === 0) await join(6);
    }
    expect(numbers).toEqual(['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6']);
  });
});

describe('me', () => {
  it('is what the token says', async () => {
    const {body} = await api.as({role: 'board', cooperative, permissions: ['savings']}).get<Me>('/me');
    expect(body).toEqual({
      role: 'board',
      cooperative,
      member: null,
      partner: null,
      area: null,
      permissions: ['savings'],
    });
    expect((await api.as(null).get<Me>('/me')).body.role).toBe('public');
  });
});

describe('loan schemes', () => {
  it('are dated data, and a simulation lists what it breaks of one', async () => {
    const anybody = api.as(null);
    const {body} = await anybody.get<Page<LoanScheme>>('/loan-schemes');
    expect(body.items.map(({id}) => id).slice(0, 2)).toEqual(['kota-serang-2025', 'pmk-49-2025']);
    expect((await anybody.get<LoanScheme>('/loan-schemes/pmk-49-2025')).body).toMatchObject({
      ceiling: 3_000_000_000,
      maxMonths: 72,
      dueDay: 12,
    });
    const terms = {principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'};
    const made = await anybody.send<Simulation>('POST', '/simulations', {...terms, scheme: 'pmk-49-2025'});
    expect(made.body.installment).toBe(28_968_223);
    expect(made.body.violations.map(({code}) => code)).toEqual(['rate-differs', 'tenor-above']);
    expect(errorsOf(await anybody.send('POST', '/simulations', {...terms, scheme: 'tidak-ada'}))).toEqual([
      '#/scheme unknown',
    ]);
  });
});
