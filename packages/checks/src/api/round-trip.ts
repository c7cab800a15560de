import {documentContents} from '@koperasi/contract/examples';
import {
  bearer,
  ConflictError,
  createClient,
  NotFoundError,
  ProblemError,
  RequestError,
  verifyCard,
  type Client,
  type Middleware,
} from '@koperasi/sdk';
import {expect} from 'vitest';
import type {ApiUnderTest} from './api-under-test.ts';
import {own, sukawana, unyur, type Identity} from './identities.ts';

/** A client for each role, which notes every route that answered. */
export type People = Readonly<Record<'nobody' | 'member' | 'board' | 'city' | 'bank' | 'fertiliser', Client>>;

/** Clients over one API. `note` hears every attempt. */
export async function peopleOf(api: ApiUnderTest, send: typeof fetch, note: Middleware): Promise<People> {
  const client = async (identity?: Identity): Promise<Client> =>
    createClient({
      baseUrl: api.baseUrl,
      fetch: send,
      middleware: [note],
      ...(identity && {auth: bearer(await api.tokenOf(identity))}),
    });
  return {
    nobody: await client(),
    member: await client(own.member),
    board: await client(own.board),
    city: await client(own['city-office']),
    bank: await client(own.partner),
    fertiliser: await client({role: 'partner', sub: 'checks-fertiliser', partner: 'ptr_pupuk'}),
  };
}

const pdf = Uint8Array.from(Buffer.from(documentContents['doc_unyur01'] ?? '', 'base64'));

/** What everybody may read, page by page. */
export async function readsWhatIsPublic({nobody, member}: People): Promise<void> {
  expect(await nobody.me.get()).toMatchObject({role: 'public', cooperative: null});
  expect(await member.me.get()).toMatchObject({role: 'member', member: 'mem_unyur06'});

  const codes: string[] = [];
  for await (const page of nobody.cooperatives.list({area: '36.73', limit: 20}).byPage())
    codes.push(...page.items.map(({code}) => code));
  expect(codes).toHaveLength(67);
  expect(new Set(codes).size).toBe(67);
  expect(codes).toEqual(codes.toSorted());
  const sukawanas = await nobody.cooperatives.list({q: 'sukawana'});
  expect(sukawanas.items.map(({code}) => code)).toEqual(['36.73.01.1008', '36.73.04.1007']);
  const one = await nobody.cooperatives.get({cooperative: unyur});
  expect(one).toMatchObject({village: 'Unyur', kind: 'KKMP', regency: {code: '36.73'}});
  expect(one.legalSteps.map(({step}) => step)).toHaveLength(6);

  const schemes = await nobody.loanSchemes.list({limit: 100});
  expect(schemes.items).toHaveLength(8);
  expect(await nobody.loanSchemes.get({scheme: 'kota-serang-2025'})).toMatchObject({
    ceiling: 3_000_000_000,
    maxMonths: 120,
    rate: {percent: '3', kind: 'at-most'},
  });
  // Rp 3 billion at 3 percent over 120 months: figures of vectors/programme.json.
  const loan = await nobody.simulations.create({
    body: {
      scheme: 'kota-serang-2025',
      principal: 3_000_000_000,
      annualRatePercent: '3',
      months: 120,
      method: 'annuity',
    },
  });
  expect([loan.installment, loan.rows.length, loan.rows.at(-1)?.closing, loan.violations]).toEqual([
    28_968_223,
    120,
    0,
    [],
  ]);

  const partners = await nobody.partners.list({limit: 100});
  expect(partners.items.find(({id}) => id === 'ptr_bpjstk')?.kind).toBe('public-body');
  expect((await nobody.partners.get({partner: 'ptr_bri'})).lender).toBe(true);
  expect((await nobody.products.list({limit: 100})).items).toHaveLength(25);
  expect((await nobody.products.get({product: 'prd_gula'})).price).toBeNull();
  expect((await nobody.cards.keys()).keys.length).toBeGreaterThan(0);
  expect((await nobody.cards.listRevocations()).items.length).toBeGreaterThan(0);
}

/** The cooperative itself, its readiness, its members, their savings and cards. */
export async function keepsTheRegister({nobody, member, board, city}: People): Promise<void> {
  const named = await board.cooperatives.update({
    cooperative: unyur,
    body: {address: 'Jalan Contoh 1', phone: null},
  });
  expect(named.address).toBe('Jalan Contoh 1');
  const deed = await city.cooperatives.setLegalStep({
    cooperative: unyur,
    step: 'deed-of-establishment',
    body: {status: 'completed', documentNumber: '17', issuedOn: '2025-06-02'},
  });
  expect(deed.legalSteps[0]).toMatchObject({status: 'completed', documentNumber: '17'});
  const seen = await nobody.cooperatives.get({cooperative: unyur});
  expect(seen.legalSteps[0]).not.toHaveProperty('documentNumber');

  const ready = await board.incubation.setStep({
    cooperative: unyur,
    step: 'premises',
    body: {
      status: 'in-progress',
      completedOn: null,
      evidence: [{title: 'Foto lahan', url: null, date: '2026-01-06'}],
    },
  });
  expect(ready.steps[6]).toMatchObject({step: 'premises', order: 7, status: 'in-progress'});
  const mentored = await city.incubation.setMentoring({
    cooperative: unyur,
    body: {mentor: null, startsOn: '2026-08-31'},
  });
  // Six months after the last day of August is the last day of February.
  expect(mentored.mentoring).toMatchObject({startsOn: '2026-08-31', endsOn: '2027-02-28'});
  expect((await member.incubation.get({cooperative: unyur})).mentoring?.endsOn).toBe('2027-02-28');
  const visit = await city.incubation.recordVisit({
    cooperative: unyur,
    body: {visitedOn: '2026-11-20', topics: ['Pembukuan']},
  });
  expect((await board.incubation.listVisits({cooperative: unyur})).items.map(({id}) => id)).toContain(
    visit.id,
  );

  const added = await board.members.create({
    cooperative: unyur,
    body: {
      memberNumber: 'UJI-0001',
      name: 'Contoh Anggota Baru',
      role: 'member',
      joinedOn: '2026-11-01',
      nationalId: '3673010101010001',
    },
  });
  expect(added.nationalIdLast4).toBe('0001');
  const again = board.members.create({
    cooperative: unyur,
    body: {memberNumber: 'UJI-0001', name: 'Contoh Kembar', role: 'member', joinedOn: '2026-11-01'},
  });
  await expect(again).rejects.toMatchObject({code: 'conflict', status: 409});
  const renamed = await board.members.update({
    cooperative: unyur,
    member: added.id,
    body: {name: 'Contoh Anggota Berganti Nama'},
  });
  expect(renamed.name).toBe('Contoh Anggota Berganti Nama');
  expect((await city.members.get({cooperative: unyur, member: added.id})).nationalIdLast4).toBeUndefined();
  expect((await board.members.list({cooperative: unyur, q: 'berganti'})).items).toHaveLength(1);
  await expect(member.members.get({cooperative: unyur, member: added.id})).rejects.toBeInstanceOf(
    NotFoundError,
  );

  const entry = {cooperative: unyur, member: added.id};
  await board.savings.recordEntry({
    ...entry,
    body: {kind: 'pokok', direction: 'deposit', amount: 300_000, bookedOn: '2026-11-01'},
  });
  await board.savings.recordEntry({
    ...entry,
    body: {kind: 'wajib', direction: 'deposit', amount: 20_000, bookedOn: '2026-11-01'},
  });
  const tooMuch = board.savings.recordEntry({
    ...entry,
    body: {kind: 'wajib', direction: 'withdrawal', amount: 20_001, bookedOn: '2026-11-02'},
  });
  await expect(tooMuch).rejects.toMatchObject({code: 'rule-broken'});
  expect(await board.savings.get(entry)).toMatchObject({
    pokok: 300_000,
    wajib: 20_000,
    sukarela: 0,
    total: 320_000,
  });
  expect((await board.savings.listEntries(entry)).items).toHaveLength(2);

  const card = await board.cards.issue(entry);
  const keys = await nobody.cards.keys();
  expect((await verifyCard(card.token, keys)).status).toBe('valid');
  expect((await board.cards.get(entry)).id).toBe(card.id);
  await board.cards.revoke(entry);
  const revoked: string[] = [];
  for await (const {id} of nobody.cards.listRevocations()) revoked.push(id);
  expect((await verifyCard(card.token, keys, {revoked: new Set(revoked)})).status).toBe('revoked');
}

/** From a draft to a loan that is being repaid: board, mayor, bank. */
export async function lends({board, city, bank, nobody}: People): Promise<void> {
  const terms = {
    scheme: 'kota-serang-2025',
    lender: 'ptr_bri',
    purpose: 'Gudang dan modal kerja',
    capitalExpenditure: 50_000_000,
    operatingExpenditure: 10_000_000,
    annualRatePercent: '3',
    months: 6,
    method: 'annuity',
    collateral: [
      {owner: 'board-member', kind: 'land', description: 'Tanah 200 m²', appraisedValue: 90_000_000},
    ],
  } as const;
  const refused = board.loanApplications.create({
    cooperative: unyur,
    body: {...terms, collateral: [...terms.collateral], capitalExpenditure: 3_000_000_000, months: 121},
  });
  const problem = await refused.catch((error: unknown) => error as ProblemError);
  expect(problem).toBeInstanceOf(ProblemError);
  expect((problem as ProblemError).errors.map(({pointer}) => pointer)).toContain('#/months');
  const wrong = board.loanApplications.create({
    cooperative: unyur,
    body: {...terms, collateral: []},
  });
  await expect(wrong).rejects.toBeInstanceOf(RequestError);

  const draft = await board.loanApplications.create({
    cooperative: unyur,
    body: {...terms, collateral: [...terms.collateral]},
  });
  expect(draft).toMatchObject({state: 'draft', amount: 60_000_000, loan: null});
  const at = {cooperative: unyur, application: draft.id};
  const changed = await board.loanApplications.update({
    ...at,
    body: {purpose: 'Gudang, rak dan modal kerja'},
  });
  expect(changed.purpose).toBe('Gudang, rak dan modal kerja');

  const sent: number[] = [];
  const file = await board.documents.upload(
    {...at, kind: 'business-plan', fileName: 'rencana usaha.pdf', body: pdf},
    {onProgress: (progress) => sent.push(progress.sent)},
  );
  expect(file).toMatchObject({
    mediaType: 'application/pdf',
    size: pdf.byteLength,
    fileName: 'rencana usaha.pdf',
  });
  expect(sent.at(-1)).toBe(pdf.byteLength);
  expect(Buffer.from(await board.documents.download({...at, document: file.id}))).toEqual(Buffer.from(pdf));
  const second = await board.documents.upload({...at, kind: 'other', fileName: 'salah.pdf', body: pdf});
  expect((await board.documents.get({...at, document: second.id})).kind).toBe('other');
  await board.documents.delete({...at, document: second.id});
  expect((await board.documents.list(at)).items.map(({id}) => id)).toEqual([file.id]);

  await board.loanApplications.get(at);
  const tooEarly = city.loanApplications.move({...at, body: {action: 'endorse', on: '2026-11-10'}});
  await expect(tooEarly).rejects.toMatchObject({code: 'not-in-this-state', status: 409});
  await board.loanApplications.move({...at, body: {action: 'record-deliberation', on: '2026-11-02'}});
  // The city office has read it before the board moved it on: it has to look again.
  const stale = await city.loanApplications
    .move({...at, body: {action: 'endorse', on: '2026-11-10'}})
    .catch((error: unknown) => error);
  expect(stale).toBeInstanceOf(ConflictError);
  const endorsed = await (stale as ConflictError).retryWithLatest((latest) => {
    expect(latest).toMatchObject({state: 'deliberated'});
    return {action: 'endorse', on: '2026-11-10'};
  });
  expect(endorsed).toMatchObject({state: 'endorsed'});
  await bank.loanApplications.move({...at, body: {action: 'approve', on: '2026-11-12'}});
  const paidOut = await bank.loanApplications.move({...at, body: {action: 'disburse', on: '2026-11-16'}});
  expect(paidOut.state).toBe('disbursed');
  expect(
    (await city.loanApplications.get(at)).approvals.map(({step, status}) => `${step} ${status}`),
  ).toEqual(['deliberation approved', 'mayor approved', 'bank approved']);
  expect(
    (await bank.loanApplications.list({cooperative: unyur, state: 'disbursed'})).items.length,
  ).toBeGreaterThan(0);

  const loan = {cooperative: unyur, loan: paidOut.loan ?? ''};
  const {installment, rows, totals} = await board.loans.schedule(loan);
  // Rp 60,000,000 at 3 percent over 6 months: worked out with the annuity formula, rounded to whole rupiah.
  expect([installment, rows.length, rows.at(-1)?.closing, totals.interest]).toEqual([
    10_087_682, 6, 0, 526_092,
  ]);
  expect(rows[0]).toMatchObject({dueOn: '2026-12-16', principal: 9_937_682, interest: 150_000});
  const same = await nobody.simulations.create({
    body: {principal: 60_000_000, annualRatePercent: '3', months: 6, method: 'annuity'},
  });
  expect(same.rows.map(({total}) => total)).toEqual(rows.map(({total}) => total));
  await bank.loans.recordRepayment({
    ...loan,
    body: {amount: 5_000_000, paidOn: '2026-11-20', reference: 'TRX-1'},
  });
  expect((await city.loans.listRepayments(loan)).items.map(({amount}) => amount)).toEqual([5_000_000]);
  expect((await board.loans.get(loan)).paid).toBe(5_000_000);
  expect((await board.loans.list({cooperative: unyur, state: 'active'})).items.map(({id}) => id)).toContain(
    loan.loan,
  );
  // 5,000,000 before the first due day: 150,000 of it is interest, the rest principal.
  expect(await board.loans.balance({...loan, on: '2026-12-16'})).toMatchObject({
    paid: 5_000_000,
    due: 10_087_682,
    arrears: 5_087_682,
    outstandingPrincipal: 55_150_000,
  });
  const over = bank.loans.recordRepayment({...loan, body: {amount: 60_000_000, paidOn: '2026-11-21'}});
  await expect(over).rejects.toMatchObject({code: 'rule-broken'});
}

/** Orders with two partners, notices of them, and the trail of it all. */
export async function orders({board, fertiliser, bank, city}: People): Promise<void> {
  const endpoint = await fertiliser.webhooks.create({
    body: {url: 'https://example.org/kabar', events: ['order.placed']},
  });
  expect(endpoint.secret).toMatch(/^whsec_/);
  const kept = await fertiliser.webhooks.get({endpoint: endpoint.id});
  expect(kept).not.toHaveProperty('secret');

  const placed = await board.orders.create({
    cooperative: unyur,
    body: {partner: 'ptr_pupuk', lines: [{product: 'prd_urea', quantity: 20}], note: 'Antar pagi'},
  });
  expect(placed).toMatchObject({state: 'placed', total: 1_800_000, supplier: 'PT Pupuk Indonesia'});
  expect(placed.lines[0]?.priceKind).toBe('ceiling-price');
  const unknown = await board.orders.create({
    cooperative: unyur,
    body: {partner: 'ptr_idfood', lines: [{product: 'prd_gula', quantity: 5}]},
  });
  expect([unknown.total, unknown.lines[0]?.unitPrice]).toEqual([null, null]);
  const strange = board.orders.create({
    cooperative: unyur,
    body: {partner: 'ptr_bulog', lines: [{product: 'prd_urea', quantity: 1}]},
  });
  await expect(strange).rejects.toMatchObject({errors: [{pointer: '#/lines/0/product'}]});
  const at = {cooperative: unyur, order: placed.id};
  await expect(bank.orders.get(at)).rejects.toBeInstanceOf(NotFoundError);
  await fertiliser.orders.move({...at, body: {action: 'confirm'}});
  await fertiliser.orders.move({...at, body: {action: 'ship', note: 'Truk pagi'}});
  const received = await board.orders.move({...at, body: {action: 'receive'}});
  expect(received.timeline.map(({state, by}) => `${state} ${by}`)).toEqual([
    'placed board',
    'confirmed partner',
    'shipped partner',
    'received board',
  ]);
  const late = board.orders.move({...at, body: {action: 'cancel'}});
  await expect(late).rejects.toMatchObject({code: 'not-in-this-state'});
  expect((await city.orders.get(at)).state).toBe('received');
  expect((await board.orders.list({cooperative: unyur, state: 'received'})).items.length).toBeGreaterThan(0);
  const mine = await fertiliser.orders.listForPartner({partner: 'ptr_pupuk', limit: 100});
  expect(mine.items.map(({id}) => id)).toContain(placed.id);
  await expect(fertiliser.orders.listForPartner({partner: 'ptr_bri'})).rejects.toBeInstanceOf(NotFoundError);

  expect((await fertiliser.webhooks.list()).items.map(({id}) => id)).toContain(endpoint.id);
  await fertiliser.webhooks.delete({endpoint: endpoint.id});
  await expect(fertiliser.webhooks.get({endpoint: endpoint.id})).rejects.toBeInstanceOf(NotFoundError);

  const trail = [];
  for await (const event of board.auditEvents.list({cooperative: unyur})) trail.push(event);
  expect(trail.map(({operation}) => operation)).toEqual(
    expect.arrayContaining(['orders.create', 'members.create']),
  );
  expect(JSON.stringify(trail)).not.toMatch(/Contoh|3673010101010001/);
  const links = trail.map(({previousHash}) => previousHash);
  const hashes = new Set(trail.map(({hash}) => hash));
  expect(links.filter((hash) => !hashes.has(hash)).length).toBeLessThanOrEqual(1);
  await expect(board.auditEvents.list({cooperative: sukawana})).rejects.toBeInstanceOf(NotFoundError);
}
