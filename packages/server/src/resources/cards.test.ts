import type {Card, CardKeys, Page} from '@koperasi/contract';
import {createLocalJWKSet, decodeProtectedHeader, jwtVerify} from 'jose';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {cooperative, members, startPeople, type People} from './people.test-only.ts';
import {codeOf} from './problem.test-only.ts';

const now = new Date('2026-11-27T03:00:00.900Z');
let people: People;
let board: TestCaller;
let asMember: People['asMember'];
let join: People['join'];

beforeAll(async () => {
  people = await startPeople();
  ({board, asMember, join} = people);
});
afterAll(() => people.api.close());

describe('a card', () => {
  it('says its id, its cooperative and its two years, signed with a published key, and nothing of its member', async () => {
    const {id} = await join();
    const {status, body} = await board.send<Card>('POST', `${members}/${id}/card`);
    expect(status).toBe(201);
    const {body: set} = await people.api.as(null).get<CardKeys>('/.well-known/card-keys.json');
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
    const {body} = await people.api.as(null).get<CardKeys>('/.well-known/card-keys.json');
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
    const {body} = await people.api.as(null).get<Page<{id: string}>>('/card-revocations?limit=100');
    const ids = body.items.map(({id}) => id);
    expect(ids).toEqual(expect.arrayContaining([first.id, second.id]));
    const events = await people.api.database.system((query) =>
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
    people.api.clock.now = new Date('2028-11-27T03:00:01Z');
    expect((await board.get<Card>(path)).body.status).toBe('expired');
    people.api.clock.now = now;
  });

  it('is not there for a member who has none', async () => {
    expect((await board.get(`${members}/${(await join()).id}/card`)).status).toBe(404);
  });
});
