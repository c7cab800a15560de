import type {Cooperative, Page} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';
import {errorsOf} from './problem.test-only.ts';

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
