import type {LoanBalance, LoanSchedule, Page, Problem} from '@koperasi/contract';
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

async function disbursed(): Promise<string> {
  const path = await apply();
  await move(board, path, 'record-deliberation');
  await move(office, path, 'endorse');
  await move(bank, path, 'approve');
  const {body} = await move(bank, path, 'disburse');
  expect([body.state, body.actions]).toEqual(['disbursed', []]);
  return `/cooperatives/${cooperative}/loans/${body.loan ?? ''}`;
}

describe('a loan', () => {
  it('has the schedule of the engine, due on the 12th and payable on the working day after it', async () => {
    const {body} = await bank.get<LoanSchedule>(`${await disbursed()}/schedule`);
    // Half a percent a month of 12, 8 and 4 million; 12 December 2026 is a Saturday.
    expect(body.rows).toEqual([
      {
        number: 1,
        dueOn: '2026-12-12',
        payableOn: '2026-12-14',
        opening: 12_000_000,
        principal: 4_000_000,
        interest: 60_000,
        total: 4_060_000,
        closing: 8_000_000,
      },
      {
        number: 2,
        dueOn: '2027-01-12',
        payableOn: '2027-01-12',
        opening: 8_000_000,
        principal: 4_000_000,
        interest: 40_000,
        total: 4_040_000,
        closing: 4_000_000,
      },
      {
        number: 3,
        dueOn: '2027-02-12',
        payableOn: '2027-02-12',
        opening: 4_000_000,
        principal: 4_000_000,
        interest: 20_000,
        total: 4_020_000,
        closing: 0,
      },
    ]);
    expect(body.totals).toEqual({
      principal: 12_000_000,
      interest: 120_000,
      capitalised: 0,
      total: 12_120_000,
      cost: 120_000,
    });
  });

  it('is repaid to the lender until nothing is owed', async () => {
    const path = await disbursed();
    const pay = (amount: number, paidOn = '2026-11-28') =>
      bank.send('POST', `${path}/repayments`, {amount, paidOn});
    expect((await pay(4_000_000)).status).toBe(201);
    expect((await board.get<LoanBalance>(`${path}/balance?on=2026-12-14`)).body).toMatchObject({
      // 60,000 of it is interest.
      outstandingPrincipal: 8_060_000,
      paid: 4_000_000,
      due: 4_060_000,
      arrears: 60_000,
      ahead: 0,
      next: {number: 2, dueOn: '2027-01-12', amount: 4_040_000},
    });
    const tooMuch = await pay(8_120_001);
    expect([codeOf(tooMuch), errorsOf(tooMuch)]).toEqual(['rule-broken', ['#/amount above-owed']]);
    expect((tooMuch.body as unknown as Problem).errors?.[0]?.detail.en).toBe(
      'What is still to be paid is Rp8,120,000.',
    );
    await pay(8_120_000);
    expect((await board.get(path)).body).toMatchObject({state: 'paid-off', paid: 12_120_000});
    expect(codeOf(await pay(1))).toBe('not-in-this-state');
    const {body} = await board.get<Page<{amount: number}>>(`${path}/repayments`);
    expect(body.items.map(({amount}) => amount)).toEqual([8_120_000, 4_000_000]);
  });

  it('takes repayments neither before it was paid out nor from later than tomorrow', async () => {
    const path = await disbursed();
    const pay = (paidOn: string) => bank.send('POST', `${path}/repayments`, {amount: 1, paidOn});
    expect(errorsOf(await pay('2026-11-26'))).toEqual(['#/paidOn before-disbursement']);
    expect(errorsOf(await pay('2026-11-29'))).toEqual(['#/paidOn in-the-future']);
  });

  it('has no balance before it was paid out', async () => {
    const answer = await board.get(`${await disbursed()}/balance?on=2026-11-26`);
    expect(errorsOf(answer)).toEqual(['#/query/on before-disbursement']);
  });

  it('is hidden from every other lender', async () => {
    const path = await disbursed();
    for (const part of ['', '/schedule', '/balance', '/repayments'])
      expect((await otherBank.get(path + part)).status).toBe(404);
    expect(
      (await otherBank.send('POST', `${path}/repayments`, {amount: 1, paidOn: '2026-11-27'})).status,
    ).toBe(404);
    const {body} = await otherBank.get<Page<unknown>>(`/cooperatives/${cooperative}/loans`);
    expect(body.items).toEqual([]);
  });
});
