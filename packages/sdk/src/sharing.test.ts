import {afterEach, describe, expect, it} from 'vitest';
import {cooperative, member} from './example.test-only.js';
import {ConflictError, bearer, createClient, type Client, type ClientOptions} from './index.js';
import {json, problem, serve, type Answering, type TestServer} from './server.test-only.js';

let server: TestServer;
const start = async (answer: Answering, options: Partial<ClientOptions> = {}): Promise<Client> => {
  server = await serve(answer);
  return createClient({baseUrl: server.baseUrl, ...options});
};
afterEach(() => server.close());

const where = {cooperative: cooperative.code};
const who = {...where, member: 'm1'};
const tagged: Answering = (response, {headers}) =>
  headers['if-none-match'] === '"one"'
    ? response.writeHead(304, {ETag: '"one"'}).end()
    : json(response, cooperative, 200, {ETag: '"one"'});

describe('identical reads that are under way', () => {
  const slowly: Answering = (response) => setTimeout(() => json(response, cooperative), 80);

  it('are one request, and nobody holds what another holds', async () => {
    const client = await start(slowly);
    const all = await Promise.all(Array.from({length: 100}, () => client.cooperatives.get(where)));
    expect(server.arrived).toHaveLength(1);
    all[0]!.name = 'Changed';
    expect(all[1]).toEqual(cooperative);
  });

  it('go on for the others when one is aborted, even the first', async () => {
    const client = await start(slowly);
    const first = client.cooperatives.get(where, {signal: AbortSignal.timeout(30)});
    const second = client.cooperatives.get(where);
    await expect(first).rejects.toMatchObject({kind: 'aborted'});
    expect(await second).toEqual(cooperative);
    expect(server.arrived).toHaveLength(1);
  });

  it('begin anew when the last was aborted', async () => {
    const client = await start(slowly);
    await expect(client.cooperatives.get(where, {signal: AbortSignal.timeout(40)})).rejects.toMatchObject({
      kind: 'aborted',
    });
    expect(await client.cooperatives.get(where)).toEqual(cooperative);
    expect(server.arrived).toHaveLength(2);
  });

  it('are not shared by two people, or with other headers', async () => {
    let token = 'a';
    const client = await start(slowly, {auth: bearer(() => token)});
    const calls = [
      client.cooperatives.get(where),
      client.cooperatives.get(where, {headers: {'x-mark': 'yes'}}),
    ];
    await new Promise((resolve) => setTimeout(resolve, 5));
    token = 'b';
    await Promise.all([...calls, client.cooperatives.get(where)]);
    expect(server.arrived).toHaveLength(3);
  });

  it('are not joined by whoever reads after a write', async () => {
    const client = await start((response, {method}, count) =>
      setTimeout(
        () => json(response, {...member, name: `Answer ${count}`}, method === 'GET' ? 200 : 201),
        method === 'GET' ? 60 : 1,
      ),
    );
    const early = client.members.get(who);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await client.members.create({
      ...where,
      body: {memberNumber: '1', name: 'Contoh', role: 'member', joinedOn: '2026-01-12'},
    });
    const late = client.members.get(who);
    expect([(await early).name, (await late).name]).toEqual(['Answer 1', 'Answer 3']);
  });
});

describe('an answer with an ETag', () => {
  it('is asked after, and handed out again as another copy', async () => {
    const client = await start(tagged);
    const first = await client.cooperatives.get(where).withResponse();
    first.data.name = 'Changed';
    const second = await client.cooperatives.get(where).withResponse();
    expect([first.response.fromCache, second.response.fromCache]).toEqual([false, true]);
    expect(second.data).toEqual(cooperative);
    expect(server.arrived[1]?.headers['if-none-match']).toBe('"one"');
  });

  it('is kept for one person alone, and for nobody once it is forgotten', async () => {
    let token = 'a';
    const client = await start(tagged, {auth: bearer(() => token)});
    await client.cooperatives.get(where);
    token = 'b';
    await client.cooperatives.get(where);
    client.forget();
    await client.cooperatives.get(where);
    expect(server.arrived.map(({headers}) => headers['if-none-match'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is not kept when told so', async () => {
    const client = await start(tagged, {cache: false});
    await client.cooperatives.get(where);
    await client.cooperatives.get(where);
    expect(server.arrived[1]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('a change', () => {
  // A member with a version, as a server keeps it.
  const keeping = (): Answering => {
    let version = 1;
    return (response, {method, headers, body}) => {
      const tag = `"v${version}"`;
      if (method === 'GET') return json(response, {...member, name: `Version ${version}`}, 200, {ETag: tag});
      if (method === 'PUT') return json(response, {}, 200);
      if (headers['if-match'] === undefined) return problem(response, 428, 'precondition-required');
      if (headers['if-match'] !== tag) return problem(response, 412, 'precondition-failed');
      version++;
      return json(response, {...member, ...(JSON.parse(body) as object)}, 200, {ETag: `"v${version}"`});
    };
  };
  const matches = (): unknown[] => server.arrived.map(({method, headers}) => [method, headers['if-match']]);

  it('is based on what was read last', async () => {
    const client = await start(keeping());
    await client.members.get(who);
    await client.members.update({...who, body: {name: 'A'}});
    await client.members.update({...who, body: {name: 'B'}});
    expect(matches()).toEqual([
      ['GET', undefined],
      ['PATCH', '"v1"'],
      ['PATCH', '"v2"'],
    ]);
  });

  it('reads first when nothing was read', async () => {
    const client = await start(keeping());
    await client.members.update({...who, body: {name: 'A'}});
    expect(matches()).toEqual([
      ['GET', undefined],
      ['PATCH', '"v1"'],
    ]);
  });

  it('is based on what the caller says', async () => {
    const client = await start(keeping());
    await expect(
      client.members.update({...who, body: {name: 'A'}}, {ifMatch: '"v0"'}),
    ).rejects.toBeInstanceOf(ConflictError);
    expect(matches()).toEqual([['PATCH', '"v0"']]);
  });

  it('that met another can be made again from the latest, with a new key', async () => {
    const client = await start(keeping());
    const other = createClient({baseUrl: server.baseUrl});
    await client.members.get(who);
    await other.members.update({...who, body: {name: 'Other'}});
    const error: unknown = await client.members
      .update({...who, body: {name: 'Mine'}})
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({name: 'ConflictError', status: 412, code: 'precondition-failed'});
    const again = await (error as ConflictError).retryWithLatest(({name}: {name: string}) => ({
      name: `${name} and mine`,
    }));
    expect(again).toMatchObject({name: 'Version 2 and mine'});
    const keys = server.arrived
      .filter(({method}) => method === 'PATCH')
      .map(({headers}) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(3);
  });

  it('that met another meets it again when it is simply repeated, for nobody has seen the latest', async () => {
    const client = await start(keeping());
    await client.members.get(who);
    await createClient({baseUrl: server.baseUrl}).members.update({...who, body: {name: 'Other'}});
    for (let at = 0; at < 2; at++)
      await expect(client.members.update({...who, body: {name: 'Mine'}})).rejects.toBeInstanceOf(
        ConflictError,
      );
  });
});
