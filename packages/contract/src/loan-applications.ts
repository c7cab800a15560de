import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {LoanMethod, LoanMethodInput, Months} from './simulations.js';
import {Count, Percent, Rupiah} from './amounts.js';
import {Text} from './long-text.js';
import {Id, Instant, IsoDate, Line, VillageCode, answer, openEnum, request} from './values.js';

/** Where an application stands. */
export const applicationStates = [
  'draft',
  'deliberated',
  'endorsed',
  'approved',
  'disbursed',
  'rejected',
  'withdrawn',
] as const;

/** What moves an application on; see `applicationMoves`. */
export const applicationActions = [
  'record-deliberation',
  'endorse',
  'return',
  'approve',
  'reject',
  'disburse',
  'withdraw',
] as const;

const owners = ['cooperative', 'board-member'] as const;
const collateralKinds = [
  'land',
  'building',
  'vehicle',
  'equipment',
  'inventory',
  'deposit',
  'receivable',
  'other',
] as const;

/** Something that secures the loan, in the name of the cooperative or of a board member. A value that nobody appraised is null. */
export const Collateral = answer({
  owner: openEnum(owners),
  kind: openEnum(collateralKinds),
  description: z.string(),
  appraisedValue: z.nullable(Rupiah),
  appraisedOn: z.nullable(IsoDate),
  appraiser: z.nullable(z.string()),
});

export const CollateralInput = request({
  owner: z.enum(owners),
  kind: z.enum(collateralKinds),
  description: Line,
  appraisedValue: z.nullable(Rupiah),
  appraisedOn: z.optional(z.nullable(IsoDate)),
  appraiser: z.optional(z.nullable(Line)),
});

/** A step of the approval: musyawarah, then the mayor (KKMP) or the village head (KDMP), then the bank. */
export const Approval = answer({
  step: openEnum(['deliberation', 'mayor', 'village-head', 'bank']),
  status: openEnum(['pending', 'approved', 'returned', 'rejected']),
  decidedOn: z.nullable(IsoDate),
  note: z.nullable(z.string()),
});

/** A cooperative's request for a loan. `amount` is capital plus operating expenditure, in whole rupiah. */
export const LoanApplication = answer({
  id: Id,
  cooperative: VillageCode,
  scheme: Id,
  lender: Id,
  purpose: z.string(),
  capitalExpenditure: Rupiah,
  operatingExpenditure: Rupiah,
  amount: Rupiah,
  annualRatePercent: Percent,
  months: Count,
  method: LoanMethod,
  collateral: z.array(Collateral),
  documentCount: Count,
  approvals: z.array(Approval),
  state: openEnum(applicationStates),
  actions: z.array(openEnum(applicationActions)),
  loan: z.nullable(Id),
  createdAt: Instant,
  updatedAt: Instant,
});

const Collaterals = z.array(CollateralInput).check(z.minLength(1), z.maxLength(50));

export const LoanApplicationInput = request({
  scheme: Id,
  lender: Id,
  purpose: Text.check(z.regex(/\S/)),
  capitalExpenditure: Rupiah,
  operatingExpenditure: Rupiah,
  annualRatePercent: Percent,
  months: Months,
  method: LoanMethodInput,
  collateral: Collaterals,
});

/** Only a draft can be changed; once it has moved on, `return` brings it back. */
export const LoanApplicationChange = request({
  scheme: z.optional(Id),
  lender: z.optional(Id),
  purpose: z.optional(Text.check(z.regex(/\S/))),
  capitalExpenditure: z.optional(Rupiah),
  operatingExpenditure: z.optional(Rupiah),
  annualRatePercent: z.optional(Percent),
  months: z.optional(Months),
  method: z.optional(LoanMethodInput),
  collateral: z.optional(Collaterals),
});

/** `on` is the day of the decision, or of the disbursement. */
export const ApplicationMove = request({
  action: z.enum(applicationActions),
  on: IsoDate,
  note: z.optional(z.nullable(Text)),
});

const all = request({cooperative: VillageCode});
/** An application of a cooperative, in a path. */
export const applicationParams = request({cooperative: VillageCode, application: Id});

export const listLoanApplications = route({
  id: 'loanApplications.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loan-applications',
  params: all,
  query: request({...pageQuery, state: z.optional(z.enum(applicationStates))}),
  response: page(LoanApplication),
  status: 200,
  roles: ['board', 'city-office', 'partner'],
  paged: true,
});

export const createLoanApplication = route({
  id: 'loanApplications.create',
  method: 'POST',
  path: '/cooperatives/{cooperative}/loan-applications',
  params: all,
  body: LoanApplicationInput,
  response: LoanApplication,
  status: 201,
  roles: ['board'],
});

export const getLoanApplication = route({
  id: 'loanApplications.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loan-applications/{application}',
  params: applicationParams,
  response: LoanApplication,
  status: 200,
  roles: ['board', 'city-office', 'partner'],
});

export const updateLoanApplication = route({
  id: 'loanApplications.update',
  method: 'PATCH',
  path: '/cooperatives/{cooperative}/loan-applications/{application}',
  params: applicationParams,
  body: LoanApplicationChange,
  response: LoanApplication,
  status: 200,
  roles: ['board'],
  changes: true,
});

export const moveLoanApplication = route({
  id: 'loanApplications.move',
  method: 'POST',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/moves',
  params: applicationParams,
  body: ApplicationMove,
  response: LoanApplication,
  status: 200,
  roles: ['board', 'city-office', 'partner'],
  changes: true,
});

export type Collateral = z.infer<typeof Collateral>;
export type CollateralInput = z.infer<typeof CollateralInput>;
export type Approval = z.infer<typeof Approval>;
export type LoanApplication = z.infer<typeof LoanApplication>;
export type LoanApplicationInput = z.infer<typeof LoanApplicationInput>;
export type LoanApplicationChange = z.infer<typeof LoanApplicationChange>;
export type ApplicationMove = z.infer<typeof ApplicationMove>;
