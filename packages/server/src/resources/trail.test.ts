import type {AuditEvent, Page} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi} from './api.test-only.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi({seed: 'reference'});
});
afterAll(() => api.close());

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
