import type {Incubation, Page, Visit} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

const code = '36.73.04.1007';
const path = `/cooperatives/${code}`;

let api: TestApi;
let board: TestCaller;
let office: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'}, {now: new Date('2026-11-27T03:00:00Z')});
  board = api.as({role: 'board', cooperative: code});
  office = api.as({role: 'city-office', area: '36.73'});
});
afterAll(() => api.close());

describe('incubation', () => {
  const incubation = `${path}/incubation`;

  it('has ten steps in their order, and what was shown for them', async () => {
    const evidence = [{title: 'Berita acara', url: 'https://contoh.example/ba.pdf', date: '2025-05-20'}];
    const step = {status: 'completed', completedOn: '2025-05-20', evidence};
    const {body} = await board.change<Incubation>(
      'PUT',
      `${incubation}/steps/founding-meeting`,
      step,
      incubation,
    );
    expect(body.steps.map(({step: name, order}) => `${order} ${name}`)).toEqual([
      '1 deliberation',
      '2 founding-meeting',
      '3 deed-and-decree',
      '4 numbers-and-account',
      '5 registration-in-simkopdes',
      '6 members-and-savings',
      '7 premises',
      '8 partner-agreements',
      '9 financing',
      '10 first-annual-meeting',
    ]);
    expect(body.steps[1]).toEqual({step: 'founding-meeting', order: 2, ...step});
    expect(body.steps[2]).toMatchObject({status: 'not-known', completedOn: null, evidence: []});
  });

  it.each([
    ['2026-12-01', '2027-06-01'],
    ['2026-08-31', '2027-02-28'],
  ])('is mentored for six months: from %s to %s', async (startsOn, endsOn) => {
    const change = {mentor: 'Contoh Pendamping', startsOn};
    const {body} = await office.change<Incubation>('PUT', `${incubation}/mentoring`, change, incubation);
    expect(body.mentoring).toEqual({mentor: 'Contoh Pendamping', startsOn, endsOn});
    expect(codeOf(await board.send('PUT', `${incubation}/mentoring`, change, {ifMatch: '*'}))).toBe(
      'not-allowed',
    );
  });

  it('is not changed on what somebody else has changed', async () => {
    const {tag} = await board.get(incubation);
    const step = {status: 'in-progress', completedOn: null, evidence: []};
    await office.change('PUT', `${incubation}/steps/premises`, step, incubation);
    const late = await board.send(
      'PUT',
      `${incubation}/steps/premises`,
      {...step, status: 'not-started'},
      {ifMatch: tag},
    );
    expect(late.status).toBe(412);
  });

  it('is visited, the newest visit first', async () => {
    const visit = (visitedOn: string, nextVisitOn: string | null) =>
      office.send<Visit>('POST', `${path}/visits`, {visitedOn, topics: ['Pembukuan'], nextVisitOn});
    expect((await visit('2026-11-10', '2026-11-24')).status).toBe(201);
    expect((await visit('2026-11-24', null)).status).toBe(201);
    expect(errorsOf(await visit('2026-11-24', '2026-11-23'))).toEqual(['#/nextVisitOn before-visit']);
    expect(errorsOf(await visit('1899-12-31', null))).toEqual(['#/visitedOn out-of-range']);
    const {body} = await board.get<Page<Visit>>(`${path}/visits`);
    expect(body.items.map(({visitedOn}) => visitedOn)).toEqual(['2026-11-24', '2026-11-10']);
  });
});
