import {contractVersion, Problem, routes, type Route} from '@koperasi/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {issuesOf} from '../request/issues-of.js';
import {createTestServer} from './create-test-server.js';
import {handlers} from './resources/handlers.js';

const everyRoute = Object.values(routes).flatMap((group) => Object.values(group) as Route[]);
const server = createTestServer({now: () => new Date('2026-11-27T02:00:00Z')});
let keys = 0;

const unyur = '/cooperatives/36.73.01.1007';

beforeEach(() => {
  server.reset();
});

interface Said {
  readonly as?: 'member' | 'board' | 'city-office' | 'partner';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(method: string, path: string, {as, body, headers}: Said = {}): Promise<Response> {
  const isFile = body instanceof Uint8Array;
  return server.fetch(`${server.baseUrl}${path}`, {
    method,
    headers: {
      ...(as && {authorization: `Bearer ${as}`}),
      ...(body !== undefined && !isFile && {'content-type': 'application/json'}),
      ...(method !== 'GET' && {'idempotency-key': `kunci-untuk-uji-${++keys}`}),
      ...headers,
    },
    ...(body !== undefined && {body: isFile ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body)}),
  });
}

async function tagOf(path: string, as: Said['as']): Promise<string> {
  return (await ask('GET', path, {as: as!})).headers.get('etag')!;
}

async function problemOf(response: Response): Promise<[number, string, string[]]> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return [response.status, problem.code, (problem.errors ?? []).map(({pointer}) => pointer)];
}

const pdf = new TextEncoder().encode('%PDF-1.4 contoh');
const pdfDigest = 'sha-256=:T89QpgxwErp5vfjX45evtQo8r7O4dXKXe2ALjfFJp7o=:';
const collateral = [{owner: 'cooperative', kind: 'land', description: 'Tanah', appraisedValue: null}];
const application = {
  scheme: 'kota-serang-2025',
  lender: 'ptr_bri',
  purpose: 'Gerai sembako',
  capitalExpenditure: 300_000_000,
  operatingExpenditure: 50_000_000,
  annualRatePercent: '3',
  months: 36,
  method: 'annuity',
  collateral,
};
const simulation = {principal: 480_000_000, annualRatePercent: '3', months: 60, method: 'annuity'};

/** One request for every route that ends well, in an order in which each finds what it needs. */
const walk: [id: string, method: string, path: string, said?: Said & {match?: string}][] = [
  ['me.get', 'GET', '/me', {as: 'board'}],
  ['cooperatives.list', 'GET', '/cooperatives?limit=100&area=36.73'],
  ['cooperatives.get', 'GET', unyur],
  ['cooperatives.update', 'PATCH', unyur, {as: 'board', body: {phone: '0254-000000'}, match: unyur}],
  [
    'cooperatives.setLegalStep',
    'PUT',
    `${unyur}/legal-steps/tax-number`,
    {as: 'board', body: {status: 'completed', issuedOn: '2026-02-02'}, match: unyur},
  ],
  ['incubation.get', 'GET', `${unyur}/incubation`, {as: 'board'}],
  [
    'incubation.setStep',
    'PUT',
    `${unyur}/incubation/steps/premises`,
    {
      as: 'board',
      body: {
        status: 'completed',
        completedOn: '2026-03-01',
        evidence: [{title: 'Foto gerai', url: null, date: '2026-03-01'}],
      },
      match: `${unyur}/incubation`,
    },
  ],
  [
    'incubation.setMentoring',
    'PUT',
    `${unyur}/incubation/mentoring`,
    {as: 'city-office', body: {mentor: null, startsOn: '2026-08-31'}, match: `${unyur}/incubation`},
  ],
  ['incubation.listVisits', 'GET', `${unyur}/visits`, {as: 'city-office'}],
  [
    'incubation.recordVisit',
    'POST',
    `${unyur}/visits`,
    {as: 'city-office', body: {visitedOn: '2026-11-26', topics: ['Pembukuan']}},
  ],
  ['members.list', 'GET', `${unyur}/members?q=mem&status=active`, {as: 'board'}],
  [
    'members.create',
    'POST',
    `${unyur}/members`,
    {
      as: 'board',
      body: {
        memberNumber: '0999',
        name: 'Contoh Baru',
        role: 'member',
        joinedOn: '2026-11-27',
        nationalId: '3673010000000001',
      },
    },
  ],
  ['members.get', 'GET', `${unyur}/members/mem_0002`, {as: 'board'}],
  [
    'members.update',
    'PATCH',
    `${unyur}/members/mem_0002`,
    {as: 'board', body: {name: 'Contoh Lain'}, match: `${unyur}/members/mem_0002`},
  ],
  ['savings.get', 'GET', `${unyur}/members/mem_unyur06/savings`, {as: 'member'}],
  ['savings.listEntries', 'GET', `${unyur}/members/mem_unyur06/savings/entries?kind=wajib`, {as: 'member'}],
  [
    'savings.recordEntry',
    'POST',
    `${unyur}/members/mem_unyur06/savings/entries`,
    {as: 'board', body: {kind: 'sukarela', direction: 'deposit', amount: 25_000, bookedOn: '2026-11-27'}},
  ],
  ['cards.get', 'GET', `${unyur}/members/mem_unyur06/card`, {as: 'member'}],
  ['cards.issue', 'POST', `${unyur}/members/mem_unyur06/card`, {as: 'board'}],
  [
    'cards.revoke',
    'DELETE',
    `${unyur}/members/mem_unyur06/card`,
    {as: 'board', match: `${unyur}/members/mem_unyur06/card`},
  ],
  ['cards.keys', 'GET', '/.well-known/card-keys.json'],
  ['cards.listRevocations', 'GET', '/card-revocations'],
  ['loanSchemes.list', 'GET', '/loan-schemes'],
  ['loanSchemes.get', 'GET', '/loan-schemes/kota-serang-2025'],
  ['simulations.create', 'POST', '/simulations', {body: simulation}],
  ['loanApplications.list', 'GET', `${unyur}/loan-applications?state=disbursed`, {as: 'partner'}],
  ['loanApplications.create', 'POST', `${unyur}/loan-applications`, {as: 'board', body: application}],
  ['loanApplications.get', 'GET', `${unyur}/loan-applications/app_0005`, {as: 'board'}],
  [
    'loanApplications.update',
    'PATCH',
    `${unyur}/loan-applications/app_0005`,
    {as: 'board', body: {months: 48}, match: `${unyur}/loan-applications/app_0005`},
  ],
  [
    'documents.upload',
    'POST',
    `${unyur}/loan-applications/app_0005/documents?kind=business-plan&fileName=rencana.pdf`,
    {as: 'board', body: pdf, headers: {'content-type': 'application/pdf', 'content-digest': pdfDigest}},
  ],
  ['documents.list', 'GET', `${unyur}/loan-applications/app_0005/documents`, {as: 'board'}],
  ['documents.get', 'GET', `${unyur}/loan-applications/app_0005/documents/doc_0006`, {as: 'board'}],
  [
    'documents.download',
    'GET',
    `${unyur}/loan-applications/app_0005/documents/doc_0006/content`,
    {as: 'board'},
  ],
  [
    'documents.delete',
    'DELETE',
    `${unyur}/loan-applications/app_0005/documents/doc_0006`,
    {as: 'board', match: `${unyur}/loan-applications/app_0005/documents/doc_0006`},
  ],
  [
    'loanApplications.move',
    'POST',
    `${unyur}/loan-applications/app_0005/moves`,
    {
      as: 'board',
      body: {action: 'record-deliberation', on: '2026-11-27'},
      match: `${unyur}/loan-applications/app_0005`,
    },
  ],
  ['loans.list', 'GET', `${unyur}/loans?state=active`, {as: 'city-office'}],
  ['loans.get', 'GET', `${unyur}/loans/loa_unyur01`, {as: 'board'}],
  ['loans.schedule', 'GET', `${unyur}/loans/loa_unyur01/schedule`, {as: 'board'}],
  ['loans.balance', 'GET', `${unyur}/loans/loa_unyur01/balance?on=2026-11-27`, {as: 'board'}],
  ['loans.listRepayments', 'GET', `${unyur}/loans/loa_unyur01/repayments`, {as: 'partner'}],
  [
    'loans.recordRepayment',
    'POST',
    `${unyur}/loans/loa_unyur01/repayments`,
    {as: 'partner', body: {amount: 8_624_972, paidOn: '2026-11-27'}},
  ],
  ['partners.list', 'GET', '/partners?lender=true'],
  ['partners.get', 'GET', '/partners/ptr_bri'],
  ['products.list', 'GET', '/products?partner=ptr_pupuk'],
  ['products.get', 'GET', '/products/prd_urea'],
  ['orders.list', 'GET', `${unyur}/orders`, {as: 'board'}],
  [
    'orders.create',
    'POST',
    `${unyur}/orders`,
    {as: 'board', body: {partner: 'ptr_pupuk', lines: [{product: 'prd_urea', quantity: 10}]}},
  ],
  ['orders.get', 'GET', `${unyur}/orders/ord_0008`, {as: 'board'}],
  [
    'orders.move',
    'POST',
    `${unyur}/orders/ord_0008/moves`,
    {as: 'board', body: {action: 'cancel'}, match: `${unyur}/orders/ord_0008`},
  ],
  ['orders.listForPartner', 'GET', '/partners/ptr_bri/orders', {as: 'partner'}],
  ['webhooks.list', 'GET', '/webhook-endpoints', {as: 'board'}],
  [
    'webhooks.create',
    'POST',
    '/webhook-endpoints',
    {as: 'board', body: {url: 'https://koperasi.example/baru', events: ['order.moved']}},
  ],
  ['webhooks.get', 'GET', '/webhook-endpoints/whe_0009', {as: 'board'}],
  [
    'webhooks.delete',
    'DELETE',
    '/webhook-endpoints/whe_0009',
    {as: 'board', match: '/webhook-endpoints/whe_0009'},
  ],
  ['auditEvents.list', 'GET', `${unyur}/audit-events`, {as: 'board'}],
];

describe('a test server', () => {
  it('answers every route of the contract, as the contract says', async () => {
    expect(handlers.map(({route}) => route.id).sort()).toEqual(everyRoute.map(({id}) => id).sort());
    expect(walk.map(([id]) => id).sort()).toEqual(everyRoute.map(({id}) => id).sort());
    for (const [id, method, path, {match, ...said} = {}] of walk) {
      const route = everyRoute.find((one) => one.id === id)!;
      const tag = match === undefined ? {} : {'if-match': await tagOf(match, said.as)};
      const response = await ask(method, path, {...said, headers: {...said.headers, ...tag}});
      expect([id, response.status, response.status >= 400 ? await response.text() : '']).toEqual([
        id,
        route.status,
        '',
      ]);
      expect(response.headers.get('koperasi-version')).toBe(contractVersion);
      expect(response.headers.get('x-request-id')).toMatch(/^req_\d{6}$/);
      if (route.response === 'bytes') expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf);
      else if (route.response === 'nothing') expect(await response.text()).toBe('');
      else expect([id, issuesOf(route.response, await response.json())]).toEqual([id, []]);
    }
  });

  it('cuts a list into pages that hold every item once, and links to the next', async () => {
    const codes: string[] = [];
    let path: string | undefined = '/cooperatives?limit=30';
    let pages = 0;
    while (path !== undefined) {
      const response = await ask('GET', path);
      const {items, nextCursor} = (await response.json()) as {
        items: {code: string}[];
        nextCursor: string | null;
      };
      codes.push(...items.map(({code}) => code));
      pages += 1;
      const link = /<\/api([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(nextCursor === null);
      path = link;
    }
    expect([pages, codes.length, new Set(codes).size]).toEqual([3, 67, 67]);
  });

  it('takes a cursor for the list that it came from, and for no other', async () => {
    const {nextCursor} = (await (await ask('GET', '/cooperatives?limit=1')).json()) as {nextCursor: string};
    expect((await ask('GET', `/cooperatives?limit=1&cursor=${nextCursor}`)).status).toBe(200);
    for (const other of [`/cooperatives?kind=KKMP&cursor=${nextCursor}`, `/products?cursor=${nextCursor}`])
      expect(await problemOf(await ask('GET', other))).toEqual([400, 'invalid-cursor', []]);
  });

  it('says nothing anew to who has the newest', async () => {
    const etag = await tagOf(unyur, 'board');
    const response = await ask('GET', unyur, {headers: {'if-none-match': etag}});
    expect([response.status, await response.text()]).toEqual([304, '']);
  });

  it('changes only what is as the caller saw it', async () => {
    const etag = await tagOf(unyur, 'board');
    const change = (headers: Record<string, string>): Promise<Response> =>
      ask('PATCH', unyur, {as: 'board', body: {phone: '1'}, headers});
    expect(await problemOf(await change({}))).toEqual([428, 'precondition-required', []]);
    const changed = await change({'if-match': etag});
    expect(await problemOf(await change({'if-match': etag}))).toEqual([412, 'precondition-failed', []]);
    expect((await change({'if-match': changed.headers.get('etag')!})).status).toBe(200);
    expect((await change({'if-match': '*'})).status).toBe(200);
  });

  it('does a write once for its key, and tells the same answer again', async () => {
    const headers = {'idempotency-key': 'kunci-yang-sama-1'};
    const visit = {visitedOn: '2026-11-26', topics: ['Simpanan']};
    const record = (body: object): Promise<Response> =>
      ask('POST', `${unyur}/visits`, {as: 'city-office', body, headers});
    const [first, again] = [await record(visit), await record(visit)];
    expect(await again.json()).toEqual(await first.json());
    expect([first, again].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(await problemOf(await record({...visit, topics: ['Lain']}))).toEqual([
      422,
      'idempotency-key-reused',
      [],
    ]);
    const without = await ask('POST', `${unyur}/visits`, {
      as: 'city-office',
      body: visit,
      headers: {'idempotency-key': ''},
    });
    expect(await problemOf(without)).toEqual([400, 'idempotency-key-required', []]);
  });

  it('leaves the key free when nothing was done', async () => {
    const headers = {'idempotency-key': 'kunci-yang-sama-2'};
    const path = `${unyur}/members/mem_unyur06/savings/entries`;
    const withdraw = (amount: number): Promise<Response> =>
      ask('POST', path, {
        as: 'board',
        body: {kind: 'pokok', direction: 'withdrawal', amount, bookedOn: '2026-11-27'},
        headers,
      });
    expect(await problemOf(await withdraw(900_000_000))).toEqual([422, 'rule-broken', ['#/amount']]);
    expect((await withdraw(1000)).status).toBe(201);
  });

  it.each<[string, string, string, Said, unknown]>([
    ['an unknown place', 'GET', '/somewhere', {}, [404, 'not-found', []]],
    ['a method that is not there', 'POST', '/me', {}, [405, 'method-not-allowed', []]],
    ['nobody', 'GET', `${unyur}/members`, {}, [401, 'not-signed-in', []]],
    [
      'another cooperative',
      'GET',
      '/cooperatives/36.73.04.1007/members',
      {as: 'board'},
      [404, 'not-found', []],
    ],
    ['another member', 'GET', `${unyur}/members/mem_unyur01`, {as: 'member'}, [404, 'not-found', []]],
    [
      'another office',
      'GET',
      '/cooperatives/32.01.01.1001/members',
      {as: 'city-office'},
      [404, 'not-found', []],
    ],
    [
      'what a role may not do',
      'POST',
      `${unyur}/members`,
      {as: 'member', body: {}},
      [403, 'not-allowed', []],
    ],
    [
      'what another bank was asked',
      'GET',
      '/cooperatives/36.73.04.1007/loan-applications/app_sukawana01',
      {as: 'partner'},
      [404, 'not-found', []],
    ],
    [
      'fields that are wrong',
      'POST',
      `${unyur}/visits`,
      {as: 'city-office', body: {visitedOn: '2026-02-30', topics: [], colour: 1}},
      [422, 'invalid-request', ['#/visitedOn', '#/topics', '#/colour']],
    ],
    [
      'a query that is wrong',
      'GET',
      '/cooperatives?limit=0',
      {},
      [422, 'invalid-request', ['#/query/limit']],
    ],
    [
      'a body that is no JSON',
      'POST',
      '/simulations',
      {headers: {'content-type': 'text/plain'}},
      [415, 'unsupported-media-type', []],
    ],
    [
      'a version of tomorrow',
      'GET',
      '/me',
      {headers: {'koperasi-version': '2030-01-01'}},
      [406, 'not-acceptable', []],
    ],
    [
      'a file that is not the one that was sent',
      'POST',
      `${unyur}/loan-applications/app_unyur03/documents?kind=other&fileName=a.pdf`,
      {
        as: 'board',
        body: new Uint8Array(3),
        headers: {'content-type': 'application/pdf', 'content-digest': pdfDigest},
      },
      [422, 'digest-mismatch', []],
    ],
    [
      'a loan that only the engine can compute',
      'POST',
      '/simulations',
      {body: {...simulation, months: 59}},
      [503, 'unavailable', []],
    ],
  ])('refuses %s', async (_, method, path, said, expected) => {
    expect(await problemOf(await ask(method, path, said))).toEqual(expected);
  });

  it('takes an application from the musyawarah to the bank, and pays it out', async () => {
    const path = `${unyur}/loan-applications`;
    const {id} = (await (await ask('POST', path, {as: 'board', body: application})).json()) as {id: string};
    const states: unknown[] = [];
    for (const [as, action] of [
      ['board', 'record-deliberation'],
      ['city-office', 'endorse'],
      ['partner', 'approve'],
      ['partner', 'disburse'],
    ] as const) {
      const headers = {'if-match': await tagOf(`${path}/${id}`, as)};
      const moved = await ask('POST', `${path}/${id}/moves`, {as, body: {action, on: '2026-11-27'}, headers});
      states.push(((await moved.json()) as {state: string}).state);
    }
    expect(states).toEqual(['deliberated', 'endorsed', 'approved', 'disbursed']);
    const paid = (await (await ask('GET', `${path}/${id}`, {as: 'board'})).json()) as {loan: string};
    expect((await ask('GET', `${unyur}/loans/${paid.loan}`, {as: 'board'})).status).toBe(200);
    const schedule = await ask('GET', `${unyur}/loans/${paid.loan}/schedule`, {as: 'board'});
    expect(await problemOf(schedule)).toEqual([503, 'unavailable', []]);
  });

  it('shows four digits of a national id, to those who may see them', async () => {
    const body = {
      memberNumber: '0999',
      name: 'Contoh',
      role: 'member',
      joinedOn: '2026-11-27',
      nationalId: '3673019999998765',
    };
    const {id} = (await (await ask('POST', `${unyur}/members`, {as: 'board', body})).json()) as {id: string};
    const seen = await Promise.all(
      (['board', 'city-office'] as const).map(async (as) =>
        (await ask('GET', `${unyur}/members/${id}`, {as})).text(),
      ),
    );
    expect(seen.map((text) => /"nationalIdLast4":"8765"/.test(text))).toEqual([true, false]);
    expect(seen.join()).not.toContain('3673019999998765');
  });

  it('forgets everything on reset', async () => {
    await ask('POST', `${unyur}/visits`, {as: 'city-office', body: {visitedOn: '2026-11-26', topics: ['A']}});
    const count = async (): Promise<number> =>
      ((await (await ask('GET', `${unyur}/visits`, {as: 'board'})).json()) as {items: unknown[]}).items
        .length;
    const before = await count();
    server.reset();
    expect([server.requests.length, before - (await count())]).toEqual([0, 1]);
  });
});
