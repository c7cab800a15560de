import type {LoanApplication} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {cooperative, move, startLending, type Lending} from './lending.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

let lending: Lending;
let board: TestCaller;
let office: TestCaller;
let bank: TestCaller;
let otherBank: TestCaller;
let apply: Lending['apply'];

beforeAll(async () => {
  lending = await startLending();
  ({board, office, bank, otherBank, apply} = lending);
});
afterAll(() => lending.api.close());

describe('an application on its way', () => {
  it('goes from the deliberation to the mayor to the bank, and shows each what they may do', async () => {
    const path = await apply();
    const actions = async (): Promise<string[][]> =>
      Promise.all(
        [board, office, bank].map(async (who) => (await who.get<LoanApplication>(path)).body.actions),
      );
    await move(board, path, 'record-deliberation', '2026-11-20');
    expect(await actions()).toEqual([['withdraw'], ['endorse', 'return', 'reject'], []]);
    await move(office, path, 'endorse', '2026-11-24', 'Setuju.');
    expect(await actions()).toEqual([['withdraw'], ['return', 'reject'], ['return', 'approve', 'reject']]);
    const {body} = await move(bank, path, 'approve', '2026-11-26');
    expect(body.approvals).toEqual([
      {step: 'deliberation', status: 'approved', decidedOn: '2026-11-20', note: null},
      {step: 'mayor', status: 'approved', decidedOn: '2026-11-24', note: 'Setuju.'},
      {step: 'bank', status: 'approved', decidedOn: '2026-11-26', note: null},
    ]);
    expect(body.actions).toEqual(['disburse']);
  });

  it('is moved by nobody whose step it is not', async () => {
    const path = await apply();
    await move(board, path, 'record-deliberation');
    expect(codeOf(await move(board, path, 'endorse'))).toBe('not-allowed');
    expect(codeOf(await move(bank, path, 'reject'))).toBe('not-in-this-state');
    expect(codeOf(await move(board, path, 'record-deliberation'))).toBe('not-in-this-state');
    expect((await otherBank.get(path)).status).toBe(404);
    expect(
      (await otherBank.send('POST', `${path}/moves`, {action: 'reject', on: '2026-11-27'}, {ifMatch: '*'}))
        .status,
    ).toBe(404);
  });

  it('takes no step before the one that came before, and none in the future', async () => {
    const path = await apply();
    await move(board, path, 'record-deliberation', '2026-11-20');
    expect(errorsOf(await move(office, path, 'endorse', '2026-11-19'))).toEqual(['#/on before-earlier-step']);
    expect(errorsOf(await move(office, path, 'endorse', '2026-11-29'))).toEqual(['#/on in-the-future']);
    expect((await move(office, path, 'endorse', '2026-11-20')).status).toBe(200);
  });

  it('comes back as a draft, can be changed and has to be deliberated again', async () => {
    const path = await apply();
    await move(board, path, 'record-deliberation', '2026-11-20');
    expect(codeOf(await board.change('PATCH', path, {months: 24}))).toBe('not-in-this-state');
    const {body} = await move(office, path, 'return', '2026-11-23', 'Agunan kurang jelas.');
    expect([body.state, body.approvals.map(({status}) => status)]).toEqual([
      'draft',
      ['pending', 'returned', 'pending'],
    ]);
    expect((await board.change('PATCH', path, {months: 24})).status).toBe(200);
    expect(errorsOf(await move(board, path, 'record-deliberation', '2026-11-22'))).toEqual([
      '#/on before-earlier-step',
    ]);
    expect((await move(board, path, 'record-deliberation', '2026-11-25')).body.state).toBe('deliberated');
  });

  it('tells lender and cooperative of each move', async () => {
    const path = await apply();
    await move(board, path, 'record-deliberation');
    const rows = await lending.api.database.system((query) =>
      query('select type, cooperative, partner from outbox where resource = $1', [path]),
    );
    expect(rows).toEqual([{type: 'loan-application.moved', cooperative, partner: 'ptr_bri'}]);
  });
});
