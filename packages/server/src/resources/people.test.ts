import {createLocalJWKSet, decodeProtectedHeader, jwtVerify} from 'jose';
import type {Card, CardKeys, Member, Page, Problem, Savings, SavingsEntry} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';

const now = new Date('2026-11-27T03:00:00.900Z');
const cooperative = '36.73.04.1007';
const members = `/cooperatives/${cooperative}/members`;
const nationalId = '3673044107800001';

let api: TestApi;
let board: TestCaller;
let clerk: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'}, {now});
  board = api.as({role: 'board', cooperative, permissions: ['savings', 'national-id']});
  clerk = api.as({role: 'board', cooperative, sub: 'clerk'});
});
afterAll(() => api.close());

let count = 0;
async function join(change: object = {}): Promise<Member> {
  count += 1;
  const body = {
    memberNumber: `CRG-${count}`,
    name: `Contoh Anggota ${count}`,
    role: 'member',
    joinedOn: '2026-01-15',
    ...change,
  };
  const answer = await board.send<Member>('POST', members, body);
  expect(answer.status).toBe(201);
  return answer.body;
}
const asMember = (member: string): TestCaller => api.as({role: 'member', cooperative, member});
const codeOf = ({body}: {body: unknown}): string => (body as Problem).code;
const errorsOf = ({body}: {body: unknown}): string[] =>
  ((body as Problem).errors ?? []).map(({pointer, code}) => `${pointer} ${code}`);

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
    const stored = await api.database.system((query) =>
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

describe('savings', () => {
  const entry = (kind: string, direction: string, amount: number, bookedOn = '2026-11-27') => ({
    kind,
    direction,
    amount,
    bookedOn,
  });

  it('are the sum of what was paid in and taken out, by kind', async () => {
    const {id} = await join();
    const path = `${members}/${id}/savings`;
    for (const each of [
      entry('pokok', 'deposit', 300_000),
      entry('wajib', 'deposit', 20_000),
      entry('sukarela', 'deposit', 150_000),
      entry('sukarela', 'withdrawal', 50_000),
    ])
      expect((await board.send('POST', `${path}/entries`, each)).status).toBe(201);
    const {body} = await asMember(id).get<Savings>(path);
    expect(body).toMatchObject({pokok: 300_000, wajib: 20_000, sukarela: 100_000, total: 420_000});
    const entries = await board.get<Page<SavingsEntry>>(`${path}/entries?kind=sukarela`);
    expect(entries.body.items.map(({direction, amount}) => `${direction} ${amount}`)).toEqual([
      'withdrawal 50000',
      'deposit 150000',
    ]);
  });

  it('never go below nothing, whatever the other kinds hold', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    await board.send('POST', `${path}/entries`, entry('pokok', 'deposit', 300_000));
    const answer = await board.send('POST', `${path}/entries`, entry('wajib', 'withdrawal', 1));
    expect([answer.status, codeOf(answer), errorsOf(answer)]).toEqual([
      422,
      'rule-broken',
      ['#/amount above-balance'],
    ]);
    expect((await board.get<Savings>(path)).body.total).toBe(300_000);
  });

  it('stay numbers that are exact', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    await board.send('POST', `${path}/entries`, entry('pokok', 'deposit', Number.MAX_SAFE_INTEGER));
    const answer = await board.send('POST', `${path}/entries`, entry('wajib', 'deposit', 1));
    expect(errorsOf(answer)).toEqual(['#/amount too-large']);
  });

  it('are for the member and for a board with the permission', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    for (const part of ['', '/entries']) expect(codeOf(await clerk.get(path + part))).toBe('not-allowed');
    expect(codeOf(await clerk.send('POST', `${path}/entries`, entry('pokok', 'deposit', 1)))).toBe(
      'not-allowed',
    );
    expect((await asMember((await join()).id).get(path)).status).toBe(404);
  });
});

describe('a card', () => {
  it('says its id, its cooperative and its two years, signed with a published key, and nothing of its member', async () => {
    const {id} = await join();
    const {status, body} = await board.send<Card>('POST', `${members}/${id}/card`);
    expect(status).toBe(201);
    const {body: set} = await api.as(null).get<CardKeys>('/.well-known/card-keys.json');
    const {payload} = await jwtVerify(body.token, createLocalJWKSet(set as never), {currentDate: now});
    // 2026-11-27 and 2028-11-27, both at 03:00 in Greenwich.
    expect(payload).toEqual({jti: body.id, cooperative, iat: 1_795_748_400, exp: 1_858_906_800});
    expect(decodeProtectedHeader(body.token)).toEqual({
      alg: 'ES256',
      kid: set.keys[0]?.kid,
      typ: 'kop-card+jwt',
    });
    expect((await asMember(id).get<Card>(`${members}/${id}/card`)).body).toEqual(body);
  });

  it('publishes no private part of its key', async () => {
    const {body} = await api.as(null).get<CardKeys>('/.well-known/card-keys.json');
    expect(Object.keys(body.keys[0]!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('is void once it is revoked or another is issued, and both are told of', async () => {
    const path = `${members}/${(await join()).id}/card`;
    const first = (await board.send<Card>('POST', path)).body;
    const second = (await board.send<Card>('POST', path)).body;
    expect((await board.get<Card>(path)).body.id).toBe(second.id);
    expect((await board.change('DELETE', path, undefined)).status).toBe(204);
    expect((await board.get<Card>(path)).body.status).toBe('revoked');
    expect(codeOf(await board.change('DELETE', path, undefined))).toBe('not-in-this-state');
    const {body} = await api.as(null).get<Page<{id: string}>>('/card-revocations?limit=100');
    const ids = body.items.map(({id}) => id);
    expect(ids).toEqual(expect.arrayContaining([first.id, second.id]));
    const events = await api.database.system((query) =>
      query('select id from outbox where type = $1 and resource = $2', ['card.revoked', path]),
    );
    expect(events).toHaveLength(2);
  });

  it('is void when its member leaves, and is not issued again', async () => {
    const path = `${members}/${(await join()).id}`;
    await board.send('POST', `${path}/card`);
    await board.change('PATCH', path, {status: 'left', leftOn: '2026-11-27'});
    expect((await board.get<Card>(`${path}/card`)).body.status).toBe('revoked');
    expect(codeOf(await board.send('POST', `${path}/card`))).toBe('not-in-this-state');
  });

  it('expires after two years', async () => {
    const path = `${members}/${(await join()).id}/card`;
    await board.send('POST', path);
    api.clock.now = new Date('2028-11-27T03:00:01Z');
    expect((await board.get<Card>(path)).body.status).toBe('expired');
    api.clock.now = now;
  });

  it('is not there for a member who has none', async () => {
    expect((await board.get(`${members}/${(await join()).id}/card`)).status).toBe(404);
  });
});
