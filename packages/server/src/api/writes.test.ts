import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openSampleApi, type SampleApi, type Sending} from './sample-api.test-only.ts';

let api: SampleApi;
const send = (path: string, sending?: Sending) => api.send(path, sending);
beforeAll(async () => {
  api = await openSampleApi();
});
afterAll(() => api.close());

const unyur = '/cooperatives/36.73.01.1007';
const member = (memberNumber: string) => ({
  body: {memberNumber, name: 'Contoh Baru', role: 'member', joinedOn: '2026-11-01'},
  method: 'POST',
  as: 'pengurus',
});

describe('a write', () => {
  it('says where the new thing is, with the entity tag that its own address has', async () => {
    const made = await send(`${unyur}/members`, member('T-1'));
    expect(made.status).toBe(201);
    const place = made.headers.get('Location') ?? '';
    expect(place).toBe(`/api${unyur}/members/${String(made.value['id'])}`);
    const read = await send(place.slice(4), {as: 'pengurus'});
    expect(read.headers.get('ETag')).toBe(made.headers.get('ETag'));
  });

  it('has its effect once, however often it is sent, and answers the same', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-1'};
    const first = await send(`${unyur}/members`, {...member('T-2'), headers});
    const second = await send(`${unyur}/members`, {...member('T-2'), headers});
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect([first, second].map((each) => each.headers.get('Idempotency-Replayed'))).toEqual([null, 'true']);
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  });

  it('has its effect once when it arrives several times at once', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-2'};
    const answers = await Promise.all(
      Array.from({length: 5}, () => send(`${unyur}/members`, {...member('T-3'), headers})),
    );
    expect(answers.map(({status}) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({value}) => value['id'])).size).toBe(1);
  });

  it('with the key of another request is refused', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-3'};
    await send(`${unyur}/members`, {...member('T-4'), headers});
    const other = await send(`${unyur}/members`, {...member('T-5'), headers});
    expect([other.status, other.value['code']]).toEqual([422, 'idempotency-key-reused']);
  });

  it('that was refused leaves its key free', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-4'};
    const refused = await send(`${unyur}/members`, {...member('T-4'), headers});
    expect([refused.status, refused.value['code']]).toEqual([409, 'conflict']);
    expect((await send(`${unyur}/members`, {...member('T-6'), headers})).status).toBe(201);
  });

  it('of somebody else may have the same key', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-5'};
    await send(`${unyur}/members`, {...member('T-7'), headers});
    const sukawana = '/cooperatives/36.73.04.1007/members';
    const other = await send(sukawana, {...member('T-7'), as: 'pengurus-sukawana', headers});
    expect([other.status, other.headers.get('Idempotency-Replayed')]).toEqual([201, null]);
  });

  it('leaves a trail with names of fields and no values', async () => {
    const made = await send(`${unyur}/members`, {
      ...member('T-8'),
      body: {...member('T-8').body, nationalId: '3673019999990001'},
    });
    const {value, text} = await send(`${unyur}/audit-events?limit=1`, {as: 'pengurus'});
    expect((value['items'] as object[])[0]).toMatchObject({
      role: 'board',
      operation: 'members.create',
      resource: `${unyur}/members/${String(made.value['id'])}`,
      requestId: made.headers.get('X-Request-Id'),
    });
    expect(text).not.toContain('3673019999990001');
    expect(text).not.toContain('Contoh Baru');
  });
});

describe('a change', () => {
  const path = `${unyur}/members/mem_unyur05`;
  const change = (headers: Record<string, string>) =>
    send(path, {as: 'pengurus', method: 'PATCH', body: {name: 'Contoh Bendahara Lima'}, headers});

  it('needs the entity tag of what it is based on', async () => {
    expect([(await change({})).status, (await change({'If-Match': '"lain"'})).status]).toEqual([428, 412]);
  });

  it('succeeds on the newest version, once', async () => {
    const tag = (await send(path, {as: 'pengurus'})).headers.get('ETag') ?? '';
    const changed = await change({'If-Match': tag});
    expect(changed.status).toBe(200);
    expect((await change({'If-Match': tag})).status).toBe(412);
    expect((await change({'If-Match': changed.headers.get('ETag') ?? ''})).status).toBe(200);
  });

  it('is replayed although the thing has changed since', async () => {
    const headers = {'If-Match': '*', 'Idempotency-Key': 'kunci-yang-sama-6'};
    const first = await change(headers);
    expect((await change({'If-Match': '*'})).status).toBe(200);
    const again = await change(headers);
    expect([again.status, again.text]).toEqual([200, first.text]);
  });
});
