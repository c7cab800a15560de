import {afterEach, expect, it} from 'vitest';
import {cooperative, member} from './example.test-only.js';
import {createClient, createCore, getCooperative, listCooperatives} from './index.js';
import {json, serve, type Answering, type TestServer} from './server.test-only.js';

let server: TestServer;
const start = async (answer: Answering): Promise<string> => (server = await serve(answer)).baseUrl;
afterEach(() => server.close());

it('reads one cooperative', async () => {
  const baseUrl = await start((response) => json(response, cooperative));
  const core = createCore({baseUrl});
  expect(await getCooperative(core, {cooperative: '36.73.04.1007'})).toEqual(cooperative);
  expect(server.arrived[0]?.url).toBe('/api/cooperatives/36.73.04.1007');
});

it('goes through every item of all pages, and each page asks with the cursor of the one before', async () => {
  const baseUrl = await start((response, {url}) =>
    json(
      response,
      url.includes('cursor=b')
        ? {items: [{...cooperative, name: 'C'}], nextCursor: null}
        : {
            items: [
              {...cooperative, name: 'A'},
              {...cooperative, name: 'B'},
            ],
            nextCursor: 'b',
          },
    ),
  );
  const names: string[] = [];
  for await (const {name} of createClient({baseUrl}).cooperatives.list({area: '36.73', limit: 2}))
    names.push(name);
  expect(names).toEqual(['A', 'B', 'C']);
  expect(server.arrived.map(({url}) => url)).toEqual([
    '/api/cooperatives?area=36.73&limit=2',
    '/api/cooperatives?area=36.73&limit=2&cursor=b',
  ]);
});

it('hands out pages with the cursor to go on with', async () => {
  const baseUrl = await start((response, {url}) =>
    json(response, {items: [cooperative], nextCursor: url.includes('cursor') ? null : 'b'}),
  );
  const cursors: (string | null)[] = [];
  for await (const page of listCooperatives(createCore({baseUrl})).byPage()) cursors.push(page.nextCursor);
  expect(cursors).toEqual(['b', null]);
});

it('awaited, a list is its first page', async () => {
  const baseUrl = await start((response) => json(response, {items: [cooperative], nextCursor: 'b'}));
  const {items, nextCursor} = await createClient({baseUrl}).cooperatives.list();
  expect([items.length, nextCursor, server.arrived.length]).toEqual([1, 'b', 1]);
});

it('tells what came with an answer', async () => {
  const baseUrl = await start((response) => json(response, member, 200, {'X-Extra': 'yes'}));
  const {data, response} = await createClient({baseUrl})
    .members.get({cooperative: cooperative.code, member: 'm1'})
    .withResponse();
  expect(data.name).toBe('Contoh');
  expect({...response, headers: response.headers.get('x-extra')}).toEqual({
    route: 'members.get',
    language: 'en',
    status: 200,
    headers: 'yes',
    requestId: 'request-0001',
    attempts: 1,
    fromCache: false,
    idempotencyKey: null,
  });
});
