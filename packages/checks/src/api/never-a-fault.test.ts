/** Random requests made from the contract, right ones and spoilt ones, by every role: the server always has an answer, and a described one. */
import fc, {type Arbitrary} from 'fast-check';
import type {Route} from '@koperasi/contract';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {startApi, type ApiUnderTest} from './api-under-test.ts';
import {arbitraryOf, spoiltOf} from './arbitrary-of.ts';
import {own} from './identities.ts';
import {judgedFetch} from './judged-fetch.ts';
import {openapiJudge} from './openapi-judge.ts';
import {pathOf, routeList, sampleParams} from './route-list.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 12);
const judge = openapiJudge();
const faults: string[] = [];
const send = judgedFetch(judge, faults);
let api: ApiUnderTest;
const tokens: string[] = [];
beforeAll(async () => {
  api = await startApi();
  for (const identity of Object.values(own)) tokens.push(await api.tokenOf(identity));
  tokens.push('', 'not.a.token');
}, 60_000);
afterAll(() => api.stop());

interface Sent {
  path: string;
  search: string;
  headers: Record<string, string>;
  body: string | undefined;
}

const text = fc.string({unit: 'binary', maxLength: 40}).filter((word) => !/[\ud800-\udfff]/.test(word));
const fieldText = fc.string({unit: 'grapheme-ascii', maxLength: 40}).map((word) => word.trim());

/** Values that exist mostly, so that handlers are reached, and random ones. */
function paramsOf(route: Route): Arbitrary<Record<string, string>> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const known: Record<string, string> = {...sampleParams, endpoint: 'whe_unyur01', step: 'premises'};
  const value = (name: string): Arbitrary<string> =>
    fc.oneof(
      {weight: 6, arbitrary: fc.constant(known[name] ?? '')},
      {weight: 1, arbitrary: text.filter(Boolean)},
    );
  return fc
    .record(Object.fromEntries(names.map((name) => [name, value(name)])))
    .map((params) =>
      Object.fromEntries(Object.entries(params).map(([name, each]) => [name, encodeURIComponent(each)])),
    );
}

function searchOf(route: Route): Arbitrary<string> {
  const right = route.query ? arbitraryOf(route.query) : fc.constant({});
  const asText = (value: object): string => new URLSearchParams(value as Record<string, string>).toString();
  return fc.oneof(
    right.map((value) => asText(value as object)),
    fc.dictionary(text, text).map(asText),
    text.map(encodeURIComponent),
  );
}

function bodyOf(route: Route): Arbitrary<string | undefined> {
  if (route.method === 'GET') return fc.constant(undefined);
  if (route.body === 'bytes') return fc.constantFrom('%PDF-1.4\n%%EOF', '', 'text');
  const {body} = route;
  const json = body ? fc.oneof(arbitraryOf(body), spoiltOf(body)) : fc.anything();
  return fc.oneof(
    {weight: 8, arbitrary: json.map((value) => String(JSON.stringify(value)))},
    {weight: 1, arbitrary: text},
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '{',
        '[]',
        '""',
        '{"__proto__":{"a":1}}',
        '\ufeff{}',
        '1e999',
        '{"a":1,"a":2}',
      ),
    },
  );
}

function sentOf(route: Route): Arbitrary<Sent> {
  return fc
    .tuple(
      paramsOf(route),
      searchOf(route),
      bodyOf(route),
      fc.constantFrom(...tokens),
      fc.constantFrom('*', '"x"', 'W/"x"', '', 'nonsense'),
      fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{16,64}$/), fieldText),
      fc.constantFrom('application/json', 'application/pdf', 'text/plain', 'application/json; charset=utf-8'),
    )
    .map(([params, search, body, token, tag, key, type]) => ({
      path: pathOf(route, params),
      search,
      body,
      headers: {
        ...(token && {Authorization: `Bearer ${token}`}),
        ...(body !== undefined && {'Content-Type': type, 'Idempotency-Key': key}),
        'If-Match': tag,
        'If-None-Match': tag,
      },
    }));
}

it.each(routeList.map((route) => ({id: route.id, route})))(
  '$id answers whatever it is asked',
  async ({route}) => {
    await fc.assert(
      fc.asyncProperty(sentOf(route), async ({path, search, headers, body}) => {
        const before = faults.length;
        const answer = await send(`${api.baseUrl}${path}${search && `?${search}`}`, {
          method: route.method,
          headers,
          ...(body !== undefined && {body}),
        });
        await answer.arrayBuffer();
        expect(answer.status).toBeLessThan(500);
        expect(faults.slice(before)).toEqual([]);
      }),
      {numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false},
    );
  },
  60_000,
);
