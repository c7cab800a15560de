/** Every operation, by every role, on what is theirs and on what is not. The table is made from the contract; nothing is listed by hand. */
import {products} from '@koperasi/contract/examples';
import type {Route} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {arbitraryOf} from './arbitrary-of.ts';
import {startApi, type ApiUnderTest} from './api-under-test.ts';
import {foreign, own, type Identity} from './identities.ts';
import {pathOf, routeList, sampleParams} from './route-list.ts';

let api: ApiUnderTest;
let endpoint = '';
beforeAll(async () => {
  api = await startApi();
  const answer = await send(
    routeList.find(({id}) => id === 'webhooks.create')!,
    own.board,
    {url: 'https://example.org/kabar', events: ['order.moved']},
  );
  endpoint = ((await answer.json()) as {id: string}).id;
}, 60_000);
afterAll(() => api.stop());

let keys = 0;

/** A body that the contract takes, always the same one: what is refused then is refused for who asks. */
function bodyOf({body}: Route): unknown {
  return body === undefined || body === 'bytes' ? {} : fc.sample(arbitraryOf(body), {seed: 7, numRuns: 1})[0];
}

async function send(route: Route, identity: Identity | undefined, body = bodyOf(route)): Promise<Response> {
  const params: Record<string, string> = {
    ...sampleParams,
    endpoint,
    product: products[0]?.id ?? '',
    ...(route.id === 'incubation.setStep' && {step: 'premises'}),
  };
  const isUpload = route.body === 'bytes';
  return fetch(`${api.baseUrl}${pathOf(route, params)}`, {
    method: route.method,
    headers: {
      ...(identity && {Authorization: `Bearer ${await api.tokenOf(identity)}`}),
      ...(route.method !== 'GET' && {
        'Content-Type': isUpload ? 'application/pdf' : 'application/json',
        'Idempotency-Key': `authorization-${String(keys++).padStart(8, '0')}`,
        // A tag that nothing has, so that nobody changes anything here.
        'If-Match': '"nothing"',
      }),
    },
    ...(route.method !== 'GET' && {body: isUpload ? 'not a file' : JSON.stringify(body)}),
  });
}

/** The partner that a thing of this route was sent to. */
function partnerOf({id}: Route): string {
  return id.startsWith('orders.') && id !== 'orders.listForPartner' ? 'ptr_bulog' : 'ptr_bri';
}

const isScoped = ({path}: Route): boolean => /\{(cooperative|partner|endpoint)\}/.test(path);
const namesOneThing = ({path}: Route): boolean => /\{(application|loan|order|document|endpoint)\}/.test(path);
const people = (route: Route): [string, Identity][] =>
  Object.entries({...own, partner: {...own.partner, partner: partnerOf(route)}});
const strangers: [string, Identity][] = Object.entries(foreign);

describe.each(routeList.map((route) => ({id: route.id, route})))('$id', ({route}) => {
  const isPublic = route.roles.includes('public');

  it(`asks nobody's name or everybody's`, async () => {
    const {status} = await send(route, undefined);
    if (isPublic) expect([401, 403, 404]).not.toContain(status);
    else expect(status).toBe(401);
  });

  it.each(people(route))('own: %s', async (role, identity) => {
    const {status} = await send(route, identity);
    const may = route.roles.includes(identity.role);
    const whose = `${role} ${status}`;
    // The endpoint is the board's, whoever else may have one.
    if (route.path.includes('{endpoint}') && role !== 'board') expect([403, 404], whose).toContain(status);
    else if (may) expect([401, 403, 404], whose).not.toContain(status);
    else expect(status, whose).toBe(403);
  });

  it.runIf(isScoped(route) && !isPublic).each(strangers)('foreign: %s', async (role, identity) => {
    const answer = await send(route, identity);
    const {status} = answer;
    const may = route.roles.includes(identity.role);
    // A partner's path names no cooperative of its own: what was never sent to it is an empty list, or not found.
    if (identity.role === 'partner' && may && !namesOneThing(route) && !route.path.includes('{partner}')) {
      expect(route.paged, role).toBe(true);
      expect(await answer.json()).toEqual({items: [], nextCursor: null});
    } else if (identity.role === 'partner' && !may) expect([403, 404], `${role} ${status}`).toContain(status);
    else if (/\{(partner|endpoint)\}/.test(route.path) && !may) expect([403, 404]).toContain(status);
    else expect(status, role).toBe(404);
  });
});
