import type {InputFor} from '../route.js';
import type {routes} from '../routes.js';

type Groups = typeof routes;
type AnyRoute = {[Group in keyof Groups]: Groups[Group][keyof Groups[Group]]}[keyof Groups];
/** What each operation takes, by its id; a file's bytes are left out. */
export type Inputs = {
  readonly [Id in AnyRoute['id']]: Omit<
    InputFor<Extract<AnyRoute, {id: Id}>>,
    Id extends 'documents.upload' ? 'body' : never
  >;
};

const unyur = {cooperative: '36.73.01.1007'};
const member = {...unyur, member: 'mem_unyur06'};
const draft = {...unyur, application: 'app_unyur02'};
const loan = {...unyur, loan: 'loa_unyur01'};

/** A request for every operation, about things that are in the examples. */
export const inputs: Inputs = {
  'me.get': {},
  'cooperatives.list': {area: '36.73.04', q: 'sukawana', limit: 20},
  'cooperatives.get': unyur,
  'cooperatives.update': {
    ...unyur,
    body: {status: 'operating', statusAsOf: '2026-11-27', address: 'Jalan Contoh 1, Unyur'},
  },
  'cooperatives.setLegalStep': {
    ...unyur,
    step: 'tax-number',
    body: {status: 'completed', documentNumber: 'CONTOH-0001', issuedOn: '2026-10-01'},
  },
  'incubation.get': unyur,
  'incubation.setStep': {
    ...unyur,
    step: 'members-and-savings',
    body: {
      status: 'completed',
      completedOn: '2026-11-20',
      evidence: [{title: 'Buku daftar anggota', url: null, date: '2026-11-20'}],
    },
  },
  'incubation.setMentoring': {...unyur, body: {mentor: 'Contoh Pendamping', startsOn: '2026-12-01'}},
  'incubation.listVisits': unyur,
  'incubation.recordVisit': {
    ...unyur,
    body: {visitedOn: '2026-11-26', topics: ['Laporan bulanan'], notes: null, nextVisitOn: '2026-12-10'},
  },
  'members.list': {...unyur, status: 'active', limit: 50},
  'members.create': {
    ...unyur,
    body: {memberNumber: 'UNY-0099', name: 'Contoh Anggota Baru', role: 'member', joinedOn: '2026-11-27'},
  },
  'members.get': member,
  'members.update': {...member, body: {name: 'Contoh Anggota Enam Belas'}},
  'savings.get': member,
  'savings.listEntries': {...member, kind: 'sukarela'},
  'savings.recordEntry': {
    ...member,
    body: {kind: 'wajib', direction: 'deposit', amount: 10_000, bookedOn: '2026-11-05', note: null},
  },
  'cards.get': member,
  'cards.issue': member,
  'cards.revoke': member,
  'cards.keys': {},
  'cards.listRevocations': {},
  'loanSchemes.list': {},
  'loanSchemes.get': {scheme: 'kota-serang-2025'},
  'simulations.create': {
    body: {
      scheme: 'kota-serang-2025',
      principal: 60_000_000,
      annualRatePercent: '3',
      months: 6,
      method: 'annuity',
    },
  },
  'loanApplications.list': {...unyur, state: 'draft'},
  'loanApplications.create': {
    ...unyur,
    body: {
      scheme: 'kota-serang-2025',
      lender: 'ptr_bri',
      purpose: 'Contoh: rak dan timbangan untuk gerai',
      capitalExpenditure: 25_000_000,
      operatingExpenditure: 5_000_000,
      annualRatePercent: '3',
      months: 24,
      method: 'annuity',
      collateral: [
        {
          owner: 'board-member',
          kind: 'vehicle',
          description: 'Contoh: mobil bak milik ketua',
          appraisedValue: 40_000_000,
          appraisedOn: '2026-11-20',
          appraiser: 'Penilai Contoh',
        },
      ],
    },
  },
  'loanApplications.get': draft,
  'loanApplications.update': {...draft, body: {months: 36}},
  'loanApplications.move': {
    ...draft,
    body: {action: 'record-deliberation', on: '2026-11-26', note: 'Disetujui musyawarah.'},
  },
  'documents.list': {...unyur, application: 'app_unyur01'},
  'documents.upload': {...draft, kind: 'business-plan', fileName: 'rencana-usaha.pdf'},
  'documents.get': {...unyur, application: 'app_unyur01', document: 'doc_unyur01'},
  'documents.download': {...unyur, application: 'app_unyur01', document: 'doc_unyur01'},
  'documents.delete': {...unyur, application: 'app_unyur02', document: 'doc_unyur04'},
  'loans.list': {...unyur, state: 'active'},
  'loans.get': loan,
  'loans.schedule': loan,
  'loans.balance': {...loan, on: '2026-11-27'},
  'loans.listRepayments': loan,
  'loans.recordRepayment': {
    ...loan,
    body: {amount: 8_624_972, paidOn: '2026-11-27', reference: 'CONTOH-BRI-0008'},
  },
  'partners.list': {lender: 'true'},
  'partners.get': {partner: 'ptr_pupuk'},
  'products.list': {category: 'agriculture'},
  'products.get': {product: 'prd_urea'},
  'orders.list': {...unyur, state: 'placed'},
  'orders.create': {
    ...unyur,
    body: {partner: 'ptr_pupuk', lines: [{product: 'prd_urea', quantity: 40}], note: 'Pesanan contoh'},
  },
  'orders.get': {...unyur, order: 'ord_unyur02'},
  'orders.move': {...unyur, order: 'ord_unyur02', body: {action: 'ship', note: 'Berangkat besok pagi.'}},
  'orders.listForPartner': {partner: 'ptr_bulog', state: 'placed'},
  'webhooks.list': {},
  'webhooks.create': {body: {url: 'https://koperasi.example/kabar', events: ['order.moved']}},
  'webhooks.get': {endpoint: 'whe_unyur01'},
  'webhooks.delete': {endpoint: 'whe_unyur01'},
  'auditEvents.list': unyur,
};
