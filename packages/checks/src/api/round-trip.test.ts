/** The SDK against the real server over every route, on both databases; every answer is judged by openapi.json alone. */
import {testEngines} from 'server/src/database/engines.test-only.ts';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type ApiUnderTest} from './api-under-test.ts';

import {judgedFetch} from './judged-fetch.ts';
import {openapiJudge} from './openapi-judge.ts';
import {keepsTheRegister, lends, orders, peopleOf, readsWhatIsPublic, type People} from './round-trip.ts';
import {routeList} from './route-list.ts';

const engines = await testEngines();

// Not a failure, and not silent: the line of a skipped test is printed by the run.
it.skipIf(engines.length < 2)('PostgreSQL 15 or newer is there to test on', () => {
  expect(engines.map(({name}) => name)).toEqual(['pglite', 'postgres']);
});

describe.each(engines)('on $name', (engine) => {
  const judge = openapiJudge();
  const faults: string[] = [];
  let api: ApiUnderTest;
  let people: People;
  beforeAll(async () => {
    api = await startApi(() => engine.open());
    people = await peopleOf(api, judgedFetch(judge, faults), (request, next) => next(request));
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await engine.stop();
  });

  it('reads what is public', () => readsWhatIsPublic(people));
  it('keeps the register', () => keepsTheRegister(people));
  it('lends', () => lends(people));
  it('orders', () => orders(people));

  it('has called every operation, and each answer is as the document says', () => {
    expect(faults).toEqual([]);
    expect([...judge.judged].sort()).toEqual(routeList.map(({id}) => id).sort());
  });
});
