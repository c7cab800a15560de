import type {Member, Page} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {members, startPeople, type People} from './people.test-only.ts';
import {errorsOf} from './problem.test-only.ts';

const nationalId = '3673044107800001';
let people: People;
let board: TestCaller;
let clerk: TestCaller;
let asMember: People['asMember'];
let join: People['join'];

beforeAll(async () => {
  people = await startPeople();
  ({board, clerk, asMember, join} = people);
});
afterAll(() => people.api.close());

describe('a national id', () => {
  it('goes in, and its last four digits come out for callers with the permission alone', async () => {
    const {id} = await join({nationalId});
    expect((await board.get(`${members}/${id}`)).body['nationalIdLast4']).toBe('0001');
    expect((await clerk.get(`${members}/${id}`)).body).not.toHaveProperty('nationalIdLast4');
    expect((await asMember(id).get(`${members}/${id}`)).body).not.toHaveProperty('nationalIdLast4');
  });

  it('stands in no answer, no table and no trail', async () => {
    const {id} = await join({nationalId: '3673044107800099'});
    const {bytes} = await board.get(`${members}/${id}`);
    expect(new TextDecoder().decode(bytes)).not.toContain('3673044107800099');
    const stored = await people.api.database.system((query) =>
      query<{all: string}>(
        `select (select string_agg(n::text, ' ') from member_national_ids n) || (select string_agg(e::text, ' ') from audit_events e) as all`,
      ),
    );
    expect(stored[0]?.all).toContain('nationalId');
    expect(stored[0]?.all).not.toContain('3673044107800099');
  });

  it('belongs to one member of a cooperative', async () => {
    const {id} = await join({nationalId: '3673044107800002'});
    const body = {memberNumber: 'CRG-X', name: 'Contoh', role: 'member', joinedOn: '2026-01-15'};
    const answer = await board.send('POST', members, {...body, nationalId: '3673044107800002'});
    expect([answer.status, errorsOf(answer)]).toEqual([409, ['#/nationalId taken']]);
    await board.change('PATCH', `${members}/${id}`, {nationalId: null});
    expect((await board.get(`${members}/${id}`)).body['nationalIdLast4']).toBeNull();
    expect((await board.send('POST', members, {...body, nationalId: '3673044107800002'})).status).toBe(201);
  });
});

describe('a member', () => {
  it('has a number that nobody else has', async () => {
    const {memberNumber} = await join();
    const {id} = await join();
    const answer = await board.change('PATCH', `${members}/${id}`, {memberNumber});
    expect([answer.status, errorsOf(answer)]).toEqual([409, ['#/memberNumber taken']]);
  });

  it('joins by tomorrow, as clocks have it, and not after', async () => {
    expect((await join({joinedOn: '2026-11-28'})).joinedOn).toBe('2026-11-28');
    const body = {memberNumber: 'CRG-Y', name: 'Contoh', role: 'member', joinedOn: '2026-11-29'};
    expect(errorsOf(await board.send('POST', members, body))).toEqual(['#/joinedOn in-the-future']);
  });

  it('leaves with a day, after joining, and loses it when coming back', async () => {
    const path = `${members}/${(await join()).id}`;
    expect(errorsOf(await board.change('PATCH', path, {status: 'left'}))).toEqual(['#/leftOn required']);
    expect(errorsOf(await board.change('PATCH', path, {leftOn: '2026-11-01'}))).toEqual([
      '#/leftOn not-left',
    ]);
    expect(errorsOf(await board.change('PATCH', path, {status: 'left', leftOn: '2026-01-14'}))).toEqual([
      '#/leftOn before-joining',
    ]);
    const left = await board.change<Member>('PATCH', path, {status: 'left', leftOn: '2026-11-01'});
    expect([left.body.status, left.body.leftOn]).toEqual(['left', '2026-11-01']);
    const back = await board.change<Member>('PATCH', path, {status: 'active'});
    expect([back.body.status, back.body.leftOn]).toEqual(['active', null]);
  });

  it('sees themself and nobody else', async () => {
    const {id} = await join();
    const other = await join();
    const {body} = await asMember(id).get<Page<Member>>(members);
    expect(body.items.map((member) => member.id)).toEqual([id]);
    expect((await asMember(id).get(`${members}/${other.id}`)).status).toBe(404);
  });

  it('is found by the beginnings of name or number, in any order', async () => {
    const {id} = await join({name: 'Contoh Rahmawati Kusumah', memberNumber: 'Q-77'});
    const found = async (q: string): Promise<string[]> =>
      (await board.get<Page<Member>>(`${members}?q=${encodeURIComponent(q)}`)).body.items.map(
        (member) => member.id,
      );
    expect(await found('kusu rahma')).toEqual([id]);
    expect(await found('q-77')).toEqual([id]);
    expect(await found('tidakada')).toEqual([]);
    expect(await found('!!!')).toEqual([]);
  });
});
