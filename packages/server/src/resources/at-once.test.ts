import type {Card, LoanApplication, Page} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {testEngines} from '../database/engines.test-only.ts';
import {startApi, type Answer, type TestApi, type TestCaller} from './api.test-only.ts';

const cooperative = '36.73.01.1007';
const engines = await testEngines();

const statuses = (answers: readonly Answer[]): number[] => answers.map(({status}) => status).sort();
const times = <Result>(count: number, work: (at: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({length: count}, (_, at) => work(at)));

describe.each(engines)('at once, on $name,', ({open, stop}) => {
  const started: {api?: TestApi} = {};
  let board: TestCaller;
  let bank: TestCaller;
  beforeAll(async () => {
    started.api = await startApi({}, {now: new Date('2026-11-27T03:00:00Z')}, open);
    board = started.api.as({role: 'board', cooperative, permissions: ['savings']});
    bank = started.api.as({role: 'partner', partner: 'ptr_bri'});
  });
  afterAll(async () => {
    await started.api?.close();
    await stop();
  });

  it('eight withdrawals of Rp30,000 from Rp100,000 leave Rp10,000', async () => {
    const member = {memberNumber: 'AT-1', name: 'Contoh', role: 'member', joinedOn: '2026-01-15'};
    const {body} = await board.send('POST', `/cooperatives/${cooperative}/members`, member);
    const savings = `/cooperatives/${cooperative}/members/${String(body['id'])}/savings`;
    const book = (direction: string, amount: number) =>
      board.send('POST', `${savings}/entries`, {kind: 'sukarela', direction, amount, bookedOn: '2026-11-27'});
    await book('deposit', 100_000);
    const answers = await times(8, () => book('withdrawal', 30_000));
    expect(statuses(answers)).toEqual([201, 201, 201, 422, 422, 422, 422, 422]);
    expect((await board.get(savings)).body).toMatchObject({sukarela: 10_000});
  });

  it('of six repayments of more than half of what is owed one is taken', async () => {
    const loan = `/cooperatives/${cooperative}/loans/loa_unyur01`;
    const {body: schedule} = await bank.get<{totals: {total: number}}>(`${loan}/schedule`);
    const {body: before} = await bank.get<{paid: number}>(loan);
    const most = Math.floor((schedule.totals.total - before.paid) / 2) + 1;
    const answers = await times(6, () =>
      bank.send('POST', `${loan}/repayments`, {amount: most, paidOn: '2026-11-27'}),
    );
    expect(statuses(answers)).toEqual([201, 422, 422, 422, 422, 422]);
    expect((await bank.get<{paid: number}>(loan)).body.paid).toBe(before.paid + most);
  });

  it('one of five changes to the same version is made', async () => {
    const member = `/cooperatives/${cooperative}/members/mem_unyur02`;
    const {tag} = await board.get(member);
    const answers = await times(5, (at) =>
      board.send('PATCH', member, {name: `Contoh ${at}`}, {ifMatch: tag}),
    );
    expect(statuses(answers)).toEqual([200, 412, 412, 412, 412]);
    const [made] = answers.filter(({status}) => status === 200);
    expect((await board.get(member)).body['name']).toBe(made?.body['name']);
  });

  it('one of five members with the same number joins', async () => {
    const member = {memberNumber: 'AT-2', name: 'Contoh', role: 'member', joinedOn: '2026-01-15'};
    const answers = await times(5, () => board.send('POST', `/cooperatives/${cooperative}/members`, member));
    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409]);
  });

  it('four cards of a member leave one that is not void', async () => {
    const card = `/cooperatives/${cooperative}/members/mem_unyur03/card`;
    const answers = await times(4, () => board.send<Card>('POST', card));
    expect(answers.map(({status}) => status)).toEqual([201, 201, 201, 201]);
    const {body: last} = await board.get<Card>(card);
    const {body: voided} = await board.get<Page<{id: string}>>('/card-revocations?limit=100');
    const made = answers.map(({body}) => body.id);
    const revoked = voided.items.map(({id}) => id).filter((id) => made.includes(id));
    expect([revoked.length, last.status, revoked.includes(last.id)]).toEqual([3, 'active', false]);
  });

  it('an application is disbursed once', async () => {
    const applications = `/cooperatives/${cooperative}/loan-applications`;
    const {body} = await board.send<LoanApplication>('POST', applications, {
      scheme: 'kota-serang-2025',
      lender: 'ptr_bri',
      purpose: 'Modal kerja',
      capitalExpenditure: 0,
      operatingExpenditure: 12_000_000,
      annualRatePercent: '3',
      months: 12,
      method: 'flat',
      collateral: [
        {owner: 'cooperative', kind: 'inventory', description: 'Persediaan', appraisedValue: null},
      ],
    });
    const path = `${applications}/${body.id}`;
    const office = started.api!.as({role: 'city-office', area: '36.73'});
    const move = (who: TestCaller, action: string) =>
      who.send<LoanApplication>('POST', `${path}/moves`, {action, on: '2026-11-27'}, {ifMatch: '*'});
    await move(board, 'record-deliberation');
    await move(office, 'endorse');
    await move(bank, 'approve');
    const answers = await times(4, () => move(bank, 'disburse'));
    expect(statuses(answers)).toEqual([200, 409, 409, 409]);
    const {body: loans} = await bank.get<Page<{application: string}>>(
      `/cooperatives/${cooperative}/loans?limit=100`,
    );
    expect(loans.items.filter(({application}) => application === body.id)).toHaveLength(1);
  });
});
