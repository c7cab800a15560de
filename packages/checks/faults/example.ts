import type {
  Cooperative,
  LoanApplication,
  LoanApplicationInput,
  Member,
  MemberInput,
  Order,
  OrderInput,
} from '@koperasi/contract';

/** The cooperative that every fault is about. */
export const cooperative: Cooperative = {
  code: '36.73.04.1007',
  kind: 'KKMP',
  name: 'Koperasi Kelurahan Merah Putih Contoh',
  nameSource: 'derived',
  village: 'Contoh',
  district: {code: '36.73.04', name: 'Kecamatan Contoh'},
  regency: {code: '36.73', name: 'Kota Serang'},
  postalCode: null,
  status: 'not-known',
  statusAsOf: null,
  statusSource: null,
  address: null,
  phone: null,
  legalSteps: [{step: 'deed-of-establishment', status: 'not-known', issuedOn: null, source: null}],
  updatedAt: '2026-11-27T09:30:00+07:00',
};

/** A number that must not come out again: not in an error, not at another origin. */
export const canaryNationalId = '3673049912999001';

/** The start of every token that is used here; it must not come out either. */
export const canaryToken = 'canary-token-7Qd2xV';

/** The token that everybody begins with. */
export const firstToken = `${canaryToken}-1`;

/** What a caller writes, by the last part of the address. */
export const inputs = {
  members: {
    memberNumber: '0001',
    name: 'Contoh Anggota',
    role: 'member',
    joinedOn: '2026-01-12',
    nationalId: canaryNationalId,
  } satisfies MemberInput,
  'loan-applications': {
    scheme: 'example-scheme',
    lender: 'example-bank',
    purpose: 'Modal gerai sembako',
    capitalExpenditure: 300_000_000,
    operatingExpenditure: 100_000_000,
    annualRatePercent: '6',
    months: 72,
    method: 'annuity',
    collateral: [{owner: 'cooperative', kind: 'inventory', description: 'Persediaan', appraisedValue: null}],
  } satisfies LoanApplicationInput,
  orders: {
    partner: 'example-partner',
    lines: [{product: 'rice-5kg', quantity: 10}],
  } satisfies OrderInput,
} as const;

/** What can be written. */
export type Written = keyof typeof inputs;

const {updatedAt} = cooperative;
const {nationalId, ...memberFields} = inputs.members;
const {collateral, ...applicationFields} = inputs['loan-applications'];

const member: Omit<Member, 'id'> = {
  ...memberFields,
  cooperative: cooperative.code,
  leftOn: null,
  status: 'active',
  sample: true,
  updatedAt,
};

const application: Omit<LoanApplication, 'id'> = {
  ...applicationFields,
  cooperative: cooperative.code,
  amount: 400_000_000,
  collateral: collateral.map((each) => ({...each, appraisedOn: null, appraiser: null})),
  documentCount: 0,
  approvals: [{step: 'deliberation', status: 'pending', decidedOn: null, note: null}],
  state: 'draft',
  actions: ['record-deliberation', 'withdraw'],
  loan: null,
  createdAt: updatedAt,
  updatedAt,
};

const order: Omit<Order, 'id'> = {
  cooperative: cooperative.code,
  partner: inputs.orders.partner,
  supplier: 'Mitra Contoh',
  lines: [
    {
      product: 'rice-5kg',
      name: {id: 'Beras 5 kg', en: 'Rice 5 kg'},
      unit: {id: 'karung', en: 'bag'},
      quantity: 10,
      unitPrice: null,
      priceKind: null,
      subtotal: null,
    },
  ],
  total: null,
  note: null,
  state: 'placed',
  actions: ['cancel'],
  timeline: [{state: 'placed', at: updatedAt, by: 'board', note: null}],
  createdAt: updatedAt,
  updatedAt,
};

/** What a write answers, but for the id, which the server gives. */
export const written = {members: member, 'loan-applications': application, orders: order} as const;
