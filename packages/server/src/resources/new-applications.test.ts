import type {LoanApplication, Problem} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {applications, cooperative, wanted, startLending, type Lending} from './lending.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

let lending: Lending;
let board: TestCaller;
let apply: Lending['apply'];

beforeAll(async () => {
  lending = await startLending();
  ({board, apply} = lending);
});
afterAll(() => lending.api.close());

describe('a new application', () => {
  it('is a draft of what was asked for, with three steps of approval before it', async () => {
    const {body} = await board.get<LoanApplication>(await apply());
    expect(body).toMatchObject({
      cooperative,
      amount: 12_000_000,
      state: 'draft',
      actions: ['record-deliberation', 'withdraw'],
      documentCount: 0,
      loan: null,
      collateral: [
        {
          owner: 'board-member',
          kind: 'land',
          description: 'Tanah 200 m²',
          appraisedValue: 150_000_000,
          appraisedOn: null,
          appraiser: null,
        },
        {owner: 'cooperative', kind: 'vehicle', description: 'Mobil bak', appraisedValue: null},
      ],
    });
    expect(body.approvals.map(({step, status}) => `${step} ${status}`)).toEqual([
      'deliberation pending',
      'mayor pending',
      'bank pending',
    ]);
  });

  it.each([
    [{capitalExpenditure: 2_999_000_000}, '#/capitalExpenditure above-ceiling'],
    [{operatingExpenditure: 500_000_001}, '#/operatingExpenditure operating-above-ceiling'],
    [{annualRatePercent: '5.99'}, '#/annualRatePercent rate-differs'],
    [{months: 73}, '#/months tenor-above'],
    [{lender: 'ptr_bulog'}, '#/lender not-a-lender'],
  ])('keeps to its scheme, and to partners that lend: %o', async (change, error) => {
    const answer = await board.send('POST', applications, {...wanted, ...change});
    expect([answer.status, codeOf(answer), errorsOf(answer)]).toEqual([422, 'rule-broken', [error]]);
  });

  it('is told the limit of the scheme in both languages', async () => {
    const {body} = await board.send<Problem>('POST', applications, {
      ...wanted,
      operatingExpenditure: 600_000_000,
    });
    expect(body.errors?.[0]?.detail).toEqual({
      id: 'Belanja operasional paling banyak Rp500.000.000 dalam program ini.',
      en: 'Operating expenditure may be at most Rp500,000,000 under this scheme.',
    });
  });

  it.each([
    [{scheme: 'tidak-ada', lender: 'tidak-ada'}, ['#/scheme unknown', '#/lender unknown']],
    [{capitalExpenditure: 0, operatingExpenditure: 0}, ['#/capitalExpenditure zero']],
    [{capitalExpenditure: Number.MAX_SAFE_INTEGER}, ['#/capitalExpenditure too-large']],
    [
      {collateral: [{...wanted.collateral[0], appraisedOn: '2026-11-29'}]},
      ['#/collateral/0/appraisedOn in-the-future'],
    ],
  ])('is refused where nothing can be computed from it: %o', async (change, errors) => {
    const answer = await board.send('POST', applications, {...wanted, ...change});
    expect([codeOf(answer), errorsOf(answer)]).toEqual(['invalid-request', errors]);
  });

  it('changes as a draft and keeps to its scheme then as well', async () => {
    const path = await apply();
    const refused = await board.change('PATCH', path, {months: 96});
    expect(errorsOf(refused)).toEqual(['#/months tenor-above']);
    const {body} = await board.change<LoanApplication>('PATCH', path, {
      months: 24,
      collateral: [wanted.collateral[1]],
    });
    expect([body.months, body.collateral.length, body.purpose]).toEqual([24, 1, 'Gerai sembako']);
  });

  it('is not changed on an old version, and not without one', async () => {
    const path = await apply();
    const {tag} = await board.get(path);
    await board.send('PATCH', path, {months: 24}, {ifMatch: tag});
    expect((await board.send('PATCH', path, {months: 36}, {ifMatch: tag})).status).toBe(412);
    expect((await board.send('PATCH', path, {months: 36})).status).toBe(428);
  });

  it('answers a change with the tag that the next change needs', async () => {
    const path = await apply();
    const changed = await board.change('PATCH', path, {months: 24});
    expect(changed.tag).toBe((await board.get(path)).tag);
  });
});
