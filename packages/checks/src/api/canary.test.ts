/** A national id and a token that nobody has go through every operation; what comes back in errors, logs and views of objects is searched for them. */
import {inspect} from 'node:util';
import fc from 'fast-check';
import type {Route} from '@koperasi/contract';
import {bearer, call, createClient, KoperasiError, type Client} from '@koperasi/sdk';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type ApiUnderTest} from './api-under-test.ts';
import {arbitraryOf} from './arbitrary-of.ts';
import {own} from './identities.ts';
import {routeList, sampleParams} from './route-list.ts';

const nationalId = '3673019912310987';
const tokenMark = 'kenari-rahasia';
const marks = [nationalId, nationalId.slice(0, 12), tokenMark];

let api: ApiUnderTest;
let believed = '';
beforeAll(async () => {
  api = await startApi();
  // The mark is inside the token's claims, and base64 hides it: so the token itself is searched for as well.
  believed = await api.tokenOf({...own.board, sub: tokenMark});
}, 60_000);
afterAll(() => api.stop());

/** Everything that a program could print of an error, and of what it carries. */
function viewsOf(value: unknown): string {
  const error = value as Error;
  const own = Object.getOwnPropertyNames(value).map((name) =>
    String((value as Record<string, unknown>)[name]),
  );
  return [
    inspect(value, {depth: 20, showHidden: true, getters: true}),
    String(value),
    String(JSON.stringify(value)),
    error.stack ?? '',
    inspect(error.cause, {depth: 20, showHidden: true}),
    ...own,
  ].join('\n');
}

function searched(views: string): void {
  const token = believed.split('.')[2] ?? '';
  for (const mark of [...marks, believed, token]) expect(views.includes(mark), mark).toBe(false);
}

/** Text in every place that takes text: what the contract makes of it is beside the point. */
function withCanary(value: unknown): unknown {
  if (typeof value === 'string') return nationalId;
  if (Array.isArray(value)) return value.map(withCanary);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withCanary(each)]));
}

function inputOf(route: Route, change: (value: unknown) => unknown): Record<string, unknown> {
  const body =
    route.body === undefined
      ? undefined
      : route.body === 'bytes'
        ? new Blob([nationalId])
        : change(fc.sample(arbitraryOf(route.body), {seed: 3, numRuns: 1})[0]);
  const query = route.query ? (fc.sample(arbitraryOf(route.query), {seed: 3, numRuns: 1})[0] as object) : {};
  return {
    ...sampleParams,
    endpoint: 'whe_unyur01',
    ...Object.fromEntries(Object.keys(query).map((name) => [name, nationalId])),
    ...(body !== undefined && {body}),
  };
}

const namesOf = (route: Route): string[] => [
  ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  ...Object.keys((route.query as {shape?: object} | undefined)?.shape ?? {}),
  'body',
];

async function failureOf(
  client: Client,
  route: Route,
  input: Record<string, unknown>,
  off = false,
): Promise<unknown> {
  const names = namesOf(route);
  const taken = Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)));
  const options = {validation: off ? 'off' : 'strict', deadlineMs: 8000, ifMatch: '"kenari"'} as const;
  return (call(client.core, route, taken as never, options) as Promise<unknown>).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each(routeList.map((route) => ({id: route.id, route})))('$id', ({route}) => {
  it.each([
    {what: 'refused before the network', off: false, wrongToken: false},
    {what: 'refused by the server', off: true, wrongToken: false},
    {what: 'with a token that the server does not believe', off: true, wrongToken: true},
  ])('says nothing of what was sent: $what', async ({off, wrongToken}) => {
    const warned: unknown[] = [];
    const client = createClient({
      baseUrl: api.baseUrl,
      auth: bearer(wrongToken ? `kepala.${tokenMark}.tanda` : believed),
      retry: {attempts: 1},
      onWarning: (warning) => warned.push(warning),
    });
    const error = await failureOf(client, route, inputOf(route, withCanary), off);
    if (error !== undefined) expect(error).toBeInstanceOf(KoperasiError);
    searched(
      [
        viewsOf(error ?? {}),
        inspect(warned, {depth: 20}),
        inspect(client, {depth: 20, showHidden: true}),
        JSON.stringify(client),
      ].join('\n'),
    );
  });
});

it('is in no line of the log', () => {
  expect(api.logged.length).toBeGreaterThan(50);
  searched(api.logged.join('\n'));
});
