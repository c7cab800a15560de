import {problemRegistry, type ProblemCode} from '@koperasi/contract';
import * as data from '@koperasi/contract/examples';
import * as computed from './computed-examples.ts';

const pointers: Partial<Record<ProblemCode, object>> = {
  'invalid-request': {
    pointer: '#/collateral/0/appraisedValue',
    code: 'too-small',
    detail: {id: 'Paling sedikit 0.', en: 'At least 0.'},
  },
  'rule-broken': {
    pointer: '#/months',
    code: 'tenor-above',
    detail: {id: 'Paling lama 120 bulan.', en: 'At most 120 months.'},
  },
};

/** An example of every component that stands in an answer on its own. */
export const answerExamples: Readonly<Record<string, unknown>> = {
  Me: data.callers[1],
  Cooperative: data.cooperatives[6],
  Incubation: data.incubations[6],
  Visit: data.visits[0],
  Member: data.members[5],
  Savings: data.savings[5],
  SavingsEntry: data.savingsEntries[0],
  Card: data.cards[0],
  CardKeys: data.cardKeys,
  CardRevocation: data.cardRevocations[0],
  LoanScheme: data.loanSchemes[0],
  Simulation: computed.simulation,
  LoanApplication: data.loanApplications[1],
  LoanDocument: data.documents[0],
  Loan: data.loans[1],
  LoanSchedule: data.loanSchedules[1],
  LoanBalance: computed.balance,
  Repayment: data.repayments[0],
  Partner: data.partners[1],
  Product: data.products[3],
  Order: data.orders[0],
  WebhookEndpoint: data.webhookEndpoints[0],
  WebhookEvent: data.webhookEvents[0],
  AuditEvent: data.auditEvents[0],
};

/** A problem of that code as a server answers it. */
export function problemExample(code: ProblemCode): object {
  const {status, title, detail} = problemRegistry[code];
  const error = pointers[code];
  return {
    type: `/problems/${code}`,
    code,
    title,
    status,
    detail,
    requestId: 'req_01hzy3v9q8',
    ...(error && {errors: [error]}),
  };
}

/** The example of a page: one item, and that there is more. */
export function pageExample(item: unknown): object {
  return {items: [item], nextCursor: 'eyJhIjoxfQ.c2ln'};
}
