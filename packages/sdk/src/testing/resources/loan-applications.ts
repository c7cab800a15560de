import {
  applicationActions,
  applicationMoves,
  createLoanApplication,
  getLoanApplication,
  listLoanApplications,
  moveLoanApplication,
  updateLoanApplication,
  type Collateral,
  type CollateralInput,
  type LoanApplication,
} from '@koperasi/contract';
import {handler, said, type Caller, type Handler} from '../handler.js';
import {found, Refusal, refusalAt} from '../refusal.js';
import type {TestState} from '../test-state.js';

/** Applications: drafts can be changed, and moves lead on from state to state. */
export const loanApplicationHandlers: readonly Handler[] = [
  handler(listLoanApplications, ({state, caller, input}) =>
    state.loanApplications
      .filter(
        (one) =>
          one.cooperative === input.cooperative &&
          isLenders(one, caller) &&
          (input.state === undefined || one.state === input.state),
      )
      .map((one) => seenBy(one, caller))
      .reverse(),
  ),
  handler(createLoanApplication, ({state, caller, input: {cooperative, body}, now}) => {
    requireKnown(state, body);
    const kind = found(state.cooperatives.find(({code}) => code === cooperative)).kind;
    const steps = ['deliberation', kind === 'KDMP' ? 'village-head' : 'mayor', 'bank'];
    const application: LoanApplication = {
      id: state.newId('app'),
      cooperative,
      ...body,
      amount: body.capitalExpenditure + body.operatingExpenditure,
      collateral: body.collateral.map(collateralOf),
      documentCount: 0,
      approvals: steps.map((step) => ({step, status: 'pending', decidedOn: null, note: null})),
      state: 'draft',
      actions: [],
      loan: null,
      createdAt: now,
      updatedAt: now,
    };
    state.loanApplications.push(application);
    return seenBy(application, caller);
  }),
  handler(getLoanApplication, ({state, caller, input}) =>
    seenBy(applicationOf(state, input, caller), caller),
  ),
  handler(updateLoanApplication, ({state, caller, input, now}) => {
    const application = applicationOf(state, input, caller);
    if (application.state !== 'draft') throw new Refusal('not-in-this-state');
    requireKnown(state, {...application, ...said(input.body)});
    const {collateral, ...fields} = input.body;
    Object.assign(application, said(fields), {updatedAt: now});
    if (collateral) application.collateral = collateral.map(collateralOf);
    application.amount = application.capitalExpenditure + application.operatingExpenditure;
    return seenBy(application, caller);
  }),
  handler(moveLoanApplication, ({state, caller, input, now}) => {
    const application = applicationOf(state, input, caller);
    const {action, on, note = null} = input.body;
    if (!applicationMoves[action].roles.some((role) => role === caller.role))
      throw new Refusal('not-allowed');
    if (!actionsOf(application, caller).includes(action)) throw new Refusal('not-in-this-state');
    decide(application, caller, {action, on, note});
    application.state = applicationMoves[action].to;
    application.updatedAt = now;
    if (action === 'disburse') disburse(state, application, on, now);
    return seenBy(application, caller);
  }),
];

/** @throws Refusal `not-found` */
export function applicationOf(
  state: TestState,
  {cooperative, application}: {cooperative: string; application: string},
  caller: Caller,
): LoanApplication {
  return found(
    state.loanApplications.find(
      (one) => one.id === application && one.cooperative === cooperative && isLenders(one, caller),
    ),
  );
}

/** Partners see what was asked of them. */
export function isLenders({lender}: {lender: string}, {role, partner}: Caller): boolean {
  return role !== 'partner' || lender === partner;
}

function seenBy(application: LoanApplication, caller: Caller): LoanApplication {
  return {...application, actions: actionsOf(application, caller)};
}

function actionsOf(
  {state}: LoanApplication,
  {role}: Caller,
): readonly (typeof applicationActions)[number][] & string[] {
  const actions = applicationActions.filter((action) => {
    const {from, roles} = applicationMoves[action];
    // The lender's turn comes when the application was endorsed.
    if (role === 'partner' && state === 'deliberated') return false;
    return from.some((one) => one === state) && roles.some((one) => one === role);
  });
  return actions;
}

const steps = {board: 0, 'city-office': 1, partner: 2} as const;
const decisions: Readonly<Record<string, string>> = {
  'record-deliberation': 'approved',
  endorse: 'approved',
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
};

function decide(
  application: LoanApplication,
  {role}: Caller,
  {action, on, note}: {action: string; on: string; note: string | null},
): void {
  const status = decisions[action];
  const decided = (steps as Readonly<Record<string, number>>)[role];
  if (status === undefined || decided === undefined) return;
  application.approvals = application.approvals.map((approval, place) => {
    if (place === decided) return {...approval, status, decidedOn: on, note};
    if (place < decided && status !== 'returned') return approval;
    return {...approval, status: 'pending', decidedOn: null, note: null};
  });
}

function disburse(state: TestState, application: LoanApplication, on: string, now: string): void {
  const {id, cooperative, lender, scheme, amount, annualRatePercent, months, method} = application;
  application.loan = state.newId('loa');
  state.loans.push({
    id: application.loan,
    cooperative,
    application: id,
    lender,
    scheme,
    principal: amount,
    annualRatePercent,
    months,
    method,
    disbursedOn: on,
    state: 'active',
    paid: 0,
    updatedAt: now,
  });
}

function collateralOf({appraisedOn = null, appraiser = null, ...input}: CollateralInput): Collateral {
  return {...input, appraisedOn, appraiser};
}

function requireKnown(
  {partners, loanSchemes}: TestState,
  {
    scheme,
    lender,
    capitalExpenditure,
    operatingExpenditure,
  }: Pick<LoanApplication, 'scheme' | 'lender' | 'capitalExpenditure' | 'operatingExpenditure'>,
): void {
  if (!loanSchemes.some(({id}) => id === scheme))
    throw refusalAt(
      'rule-broken',
      '#/scheme',
      'unknown',
      'Skema ini tidak dikenal.',
      'This scheme is not known.',
    );
  if (!partners.some((one) => one.id === lender && one.lender))
    throw refusalAt(
      'rule-broken',
      '#/lender',
      'unknown',
      'Ini bukan pemberi pinjaman.',
      'This is no lender.',
    );
  if (capitalExpenditure + operatingExpenditure < 1)
    throw refusalAt(
      'rule-broken',
      '#/capitalExpenditure',
      'too-small',
      'Jumlah pinjaman paling sedikit Rp 1.',
      'The amount has to be at least Rp 1.',
    );
}
