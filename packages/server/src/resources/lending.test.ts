import {createHash} from 'node:crypto';
import type {
  LoanApplication,
  LoanBalance,
  LoanDocument,
  LoanSchedule,
  Page,
  Problem,
} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';

// A Friday, 10:00 in Kota Serang.
const now = new Date('2026-11-27T03:00:00Z');
const cooperative = '36.73.04.1007';
const applications = `/cooperatives/${cooperative}/loan-applications`;

let api: TestApi;
let board: TestCaller;
let office: TestCaller;
let bank: TestCaller;
let otherBank: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'}, {now});
  board = api.as({role: 'board', cooperative});
  office = api.as({role: 'city-office', area: '36.73'});
  bank = api.as({role: 'partner', partner: 'ptr_bri'});
  otherBank = api.as({role: 'partner', partner: 'ptr_bni'});
});
afterAll(() => api.close());

const wanted = {
  scheme: 'pmk-49-2025',
  lender: 'ptr_bri',
  purpose: 'Gerai sembako',
  capitalExpenditure: 10_000_000,
  operatingExpenditure: 2_000_000,
  annualRatePercent: '6',
  months: 3,
  method: 'equal-principal',
  collateral: [
    {owner: 'board-member', kind: 'land', description: 'Tanah 200 m²', appraisedValue: 150_000_000},
    {owner: 'cooperative', kind: 'vehicle', description: 'Mobil bak', appraisedValue: null},
  ],
};

async function apply(change: object = {}): Promise<string> {
  const {status, body} = await board.send<LoanApplication>('POST', applications, {...wanted, ...change});
  expect(status).toBe(201);
  return `${applications}/${body.id}`;
}

const move = (caller: TestCaller, path: string, action: string, on = '2026-11-27', note?: string) =>
  caller.change<LoanApplication>('POST', `${path}/moves`, {action, on, ...(note && {note})}, path);

const errorsOf = ({body}: {body: unknown}): string[] =>
  ((body as Problem).errors ?? []).map(({pointer, code}) => `${pointer} ${code}`);
const codeOf = ({body}: {body: unknown}): string => (body as Problem).code;

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
    const rows = await api.database.system((query) =>
      query('select type, cooperative, partner from outbox where resource = $1', [path]),
    );
    expect(rows).toEqual([{type: 'loan-application.moved', cooperative, partner: 'ptr_bri'}]);
  });
});

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

const pdf = new TextEncoder().encode('%PDF-1.7\n% Rencana usaha\n');

describe('a document', () => {
  const upload = (path: string, content = pdf, type = 'application/pdf') =>
    board.upload(`${path}/documents?kind=business-plan&fileName=Rencana%20usaha.pdf`, content, type);

  it('comes back as it was sent, as a file to keep', async () => {
    const path = await apply();
    const {status, body} = await upload(path);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'business-plan',
      fileName: 'Rencana usaha.pdf',
      mediaType: 'application/pdf',
      size: 25,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    const {bytes, headers} = await office.get(`${path}/documents/${String(body['id'])}/content`);
    expect([...bytes]).toEqual([...pdf]);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Disposition')).toContain('attachment');
    expect((await board.get<LoanApplication>(path)).body.documentCount).toBe(1);
  });

  it.each(['image/png', 'image/jpeg'])('that is a PDF is not taken as %s', async (type) => {
    expect(codeOf(await upload(await apply(), pdf, type))).toBe('unsupported-media-type');
  });

  it('can be deleted while the application is a draft, and not later', async () => {
    const path = await apply();
    const first = (await upload(path)).body as LoanDocument;
    const second = (await upload(path)).body as LoanDocument;
    expect((await board.change('DELETE', `${path}/documents/${first.id}`, undefined)).status).toBe(204);
    expect((await board.get(`${path}/documents/${first.id}/content`)).status).toBe(404);
    await move(board, path, 'record-deliberation');
    expect(codeOf(await board.change('DELETE', `${path}/documents/${second.id}`, undefined))).toBe(
      'not-in-this-state',
    );
    const {body} = await bank.get<Page<LoanDocument>>(`${path}/documents`);
    expect(body.items.map(({id}) => id)).toEqual([second.id]);
  });

  it('is hidden from a bank that was not asked', async () => {
    const path = await apply();
    const {id} = (await upload(path)).body as LoanDocument;
    for (const part of ['', `/${id}`, `/${id}/content`])
      expect((await otherBank.get(`${path}/documents${part}`)).status).toBe(404);
  });
});
