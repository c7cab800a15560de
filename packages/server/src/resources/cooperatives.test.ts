import type {Cooperative, Incubation, Page, Problem, Visit} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';

const now = new Date('2026-11-27T03:00:00Z');
const code = '36.73.04.1007';
const path = `/cooperatives/${code}`;

let api: TestApi;
let anybody: TestCaller;
let board: TestCaller;
let office: TestCaller;
let otherOffice: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'}, {now});
  anybody = api.as(null);
  board = api.as({role: 'board', cooperative: code});
  office = api.as({role: 'city-office', area: '36.73'});
  otherOffice = api.as({role: 'city-office', area: '36.74'});
});
afterAll(() => api.close());

const codeOf = ({body}: {body: unknown}): string => (body as Problem).code;
const errorsOf = ({body}: {body: unknown}): string[] =>
  ((body as Problem).errors ?? []).map(({pointer, code: error}) => `${pointer} ${error}`);
const list = async (query: string): Promise<Cooperative[]> =>
  (await anybody.get<Page<Cooperative>>(`/cooperatives?limit=100&${query}`)).body.items;

describe('the list of cooperatives', () => {
  it('has the 67 of Kota Serang, and keeps its two Sukawanas apart', async () => {
    expect(await list('area=36.73')).toHaveLength(67);
    expect((await list('q=sukawana')).map((each) => `${each.code} ${each.district.name}`)).toEqual([
      '36.73.01.1008 Serang',
      '36.73.04.1007 Curug',
    ]);
    expect((await list('q=curug%20suka')).map((each) => each.code)).toEqual([
      '36.73.04.1007',
      '36.73.04.1008',
      '36.73.04.1010',
    ]);
  });

  it('narrows down to a district, a kind and a state', async () => {
    expect(await list('area=36.73.05')).toHaveLength(8);
    expect(await list('area=36.74')).toEqual([]);
    expect(await list('kind=KDMP')).toEqual([]);
    expect(await list('area=36.73.05&kind=KKMP&status=inactive')).toEqual([]);
  });

  it('comes in pages that together are the whole, each once', async () => {
    const codes: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const {body}: {body: Page<Cooperative>} = await anybody.get(`/cooperatives?limit=20${cursor}`);
      codes.push(...body.items.map((each) => each.code));
      next = body.nextCursor;
    }
    expect(codes).toHaveLength(67);
    expect(new Set(codes).size).toBe(67);
    expect(codes).toEqual([...codes].sort());
  });
});

describe('a cooperative', () => {
  it('has six legal steps that are not known until somebody says', async () => {
    const {body} = await anybody.get<Cooperative>('/cooperatives/36.73.06.1013');
    expect(body.legalSteps.map(({step}) => step)).toEqual([
      'deed-of-establishment',
      'legal-entity-decree',
      'tax-number',
      'business-number',
      'bank-account',
      'cooperative-number',
    ]);
    expect(new Set(body.legalSteps.slice(1).map(({status}) => status))).toEqual(new Set(['not-known']));
  });

  it('shows the numbers of its papers to its board and its office, and to nobody else', async () => {
    const step = `${path}/legal-steps/bank-account`;
    const change = {status: 'completed', documentNumber: '0099-01-000123-30-5', issuedOn: '2025-08-01'};
    const {status, body} = await board.change<Cooperative>('PUT', step, change, path);
    expect(status).toBe(200);
    expect(body.legalSteps[4]).toEqual({step: 'bank-account', source: null, ...change});
    const seen = async (who: TestCaller): Promise<unknown> =>
      (await who.get<Cooperative>(path)).body.legalSteps[4]?.documentNumber;
    expect(await seen(office)).toBe('0099-01-000123-30-5');
    const strangers = [
      anybody,
      otherOffice,
      api.as({role: 'board', cooperative: '36.73.01.1001'}),
      api.as({role: 'member', cooperative: code, member: 'm'}),
      api.as({role: 'partner', partner: 'ptr_bri'}),
    ];
    for (const who of strangers) expect(await seen(who)).toBeUndefined();
  });

  it('has a day of issue only where the step is completed, and none in the future', async () => {
    const step = `${path}/legal-steps/tax-number`;
    const early = await board.change('PUT', step, {status: 'in-progress', issuedOn: '2025-08-01'}, path);
    expect(errorsOf(early)).toEqual(['#/issuedOn not-completed']);
    const late = await board.change('PUT', step, {status: 'completed', issuedOn: '2026-11-29'}, path);
    expect(errorsOf(late)).toEqual(['#/issuedOn in-the-future']);
  });

  it('is corrected by its board; a state without a day is that of today, and its source was another', async () => {
    const {body} = await board.change<Cooperative>('PATCH', path, {
      name: 'Koperasi Kelurahan Merah Putih Sukawana',
      status: 'operating',
      phone: '0254 000000',
    });
    expect(body).toMatchObject({
      name: 'Koperasi Kelurahan Merah Putih Sukawana',
      nameSource: 'registered',
      status: 'operating',
      statusAsOf: '2026-11-27',
      statusSource: null,
      phone: '0254 000000',
    });
    const emptied = await board.change<Cooperative>('PATCH', path, {phone: null});
    expect([emptied.body.phone, emptied.body.status]).toEqual([null, 'operating']);
  });

  it('is not there for the office of another area, though everybody may read it', async () => {
    expect((await otherOffice.get(path)).status).toBe(200);
    expect((await otherOffice.send('PATCH', path, {phone: null}, {ifMatch: '*'})).status).toBe(404);
    expect((await office.get('/cooperatives/36.73.99.9999/incubation')).status).toBe(404);
    expect((await anybody.get('/cooperatives/36.73.99.9999')).status).toBe(404);
  });
});

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
