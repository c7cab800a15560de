import type {ProblemCode, Route} from '@koperasi/contract';

/** What can go wrong with an operation beyond what follows from its shape. */
const own: Readonly<Record<string, readonly ProblemCode[]>> = {
  'members.create': ['conflict'],
  'members.update': ['conflict', 'rule-broken'],
  'savings.recordEntry': ['rule-broken', 'not-in-this-state'],
  'cards.issue': ['not-in-this-state'],
  'cards.revoke': ['not-in-this-state'],
  'loanApplications.create': ['rule-broken'],
  'loanApplications.update': ['rule-broken', 'not-in-this-state'],
  'loanApplications.move': ['rule-broken', 'not-in-this-state'],
  'documents.upload': ['not-in-this-state'],
  'documents.delete': ['not-in-this-state'],
  'loans.recordRepayment': ['rule-broken', 'not-in-this-state'],
  'simulations.create': ['rule-broken'],
  'orders.create': ['rule-broken'],
  'orders.move': ['not-in-this-state'],
};

/** The problems that an operation can answer with, each once. */
export function problemsOf(route: Route): readonly ProblemCode[] {
  const {params, body, method, roles, paged, changes, computes} = route;
  const writes = method !== 'GET' && !computes;
  const found: (ProblemCode | false)[] = [
    'not-signed-in',
    'token-expired',
    roles.length < 5 && 'not-allowed',
    params !== undefined && 'not-found',
    'not-acceptable',
    'invalid-request',
    paged === true && 'invalid-cursor',
    writes && 'idempotency-key-required',
    writes && 'idempotency-key-reused',
    writes && 'request-in-progress',
    changes === true && 'precondition-required',
    changes === true && 'precondition-failed',
    body !== undefined && 'body-too-large',
    body !== undefined && 'unsupported-media-type',
    body !== undefined && body !== 'bytes' && 'malformed-body',
    body === 'bytes' && 'digest-mismatch',
    'too-many-requests',
    'timed-out',
    'internal',
    'unavailable',
    ...(own[route.id] ?? []),
  ];
  return found.filter((code) => code !== false);
}
