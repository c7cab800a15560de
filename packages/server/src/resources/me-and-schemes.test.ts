import type {LoanScheme, Me, Page, Simulation} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi} from './api.test-only.ts';
import {errorsOf} from './problem.test-only.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi({seed: 'reference'});
});
afterAll(() => api.close());

describe('me', () => {
  it('is what the token says', async () => {
    const {body} = await api
      .as({role: 'board', cooperative: '36.73.04.1007', permissions: ['savings']})
      .get<Me>('/me');
    expect(body).toEqual({
      role: 'board',
      cooperative: '36.73.04.1007',
      member: null,
      partner: null,
      area: null,
      permissions: ['savings'],
    });
    expect((await api.as(null).get<Me>('/me')).body.role).toBe('public');
  });
});

describe('loan schemes', () => {
  it('are dated data, and a simulation lists what it breaks of one', async () => {
    const anybody = api.as(null);
    const {body} = await anybody.get<Page<LoanScheme>>('/loan-schemes');
    expect(body.items.map(({id}) => id).slice(0, 2)).toEqual(['kota-serang-2025', 'pmk-49-2025']);
    expect((await anybody.get<LoanScheme>('/loan-schemes/pmk-49-2025')).body).toMatchObject({
      ceiling: 3_000_000_000,
      maxMonths: 72,
      dueDay: 12,
    });
    const terms = {principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'};
    const made = await anybody.send<Simulation>('POST', '/simulations', {...terms, scheme: 'pmk-49-2025'});
    expect(made.body.installment).toBe(28_968_223);
    expect(made.body.violations.map(({code}) => code)).toEqual(['rate-differs', 'tenor-above']);
    expect(errorsOf(await anybody.send('POST', '/simulations', {...terms, scheme: 'tidak-ada'}))).toEqual([
      '#/scheme unknown',
    ]);
  });
});
