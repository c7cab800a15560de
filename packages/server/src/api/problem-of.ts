import {DatabaseError} from '../database/database-error.ts';
import {ProblemError, problem} from './problem-error.ts';

function ofDatabase(error: DatabaseError): ProblemError {
  const later = {headers: {'Retry-After': '1'}, cause: error};
  switch (error.kind) {
    case 'unique':
    case 'reference':
      return problem('conflict');
    case 'check':
      return problem('rule-broken');
    case 'not-allowed':
      return new ProblemError('not-allowed', {cause: error});
    case 'busy':
      // Somebody else holds the key: the same request is still running.
      return new ProblemError(
        error.constraint === 'idempotency_keys_pkey' ? 'request-in-progress' : 'unavailable',
        later,
      );
    case 'unavailable':
    case 'conflict':
      return new ProblemError('unavailable', later);
    case 'append-only':
    case 'fault':
      return new ProblemError('internal', {cause: error});
  }
}

/** The problem that an error becomes. What nobody foresaw is `internal`, and the answer says nothing of what it was. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DatabaseError) return ofDatabase(error);
  return new ProblemError('internal', {cause: error});
}
