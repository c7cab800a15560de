import {DatabaseError, type DatabaseErrorKind} from './database-error.ts';

const kinds: Readonly<Record<string, DatabaseErrorKind>> = {
  '23505': 'unique',
  '23503': 'reference',
  '23514': 'check',
  '23001': 'append-only',
  '42501': 'not-allowed',
  '55P03': 'busy',
  '57014': 'busy',
  '40001': 'conflict',
  '40P01': 'conflict',
  '53300': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '25P03': 'unavailable',
  '25P04': 'unavailable',
};

// What postgres.js and the network say instead of a SQLSTATE.
const network = /^(CONNECT|ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|ENOENT)/;

function textOf(error: object, ...names: string[]): string | null {
  for (const name of names) {
    const value = (error as Record<string, unknown>)[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** What a driver threw, without the values that its message and details may quote. */
export function readDriverError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  if (typeof error !== 'object' || error === null) return new DatabaseError('fault', '', null);
  const code = textOf(error, 'code') ?? '';
  const constraint = textOf(error, 'constraint', 'constraint_name');
  if (/^[0-9A-Z]{5}$/.test(code) && !network.test(code))
    return new DatabaseError(
      kinds[code] ?? (code.startsWith('08') ? 'unavailable' : 'fault'),
      code,
      constraint,
    );
  if (network.test(code))
    return new DatabaseError('unavailable', '', null, `The database does not answer (${code}).`);
  if (error instanceof RangeError && error.message.startsWith('A bigint'))
    return new DatabaseError('fault', '', null, error.message);
  return new DatabaseError(
    'fault',
    '',
    null,
    `The database failed outside a statement (${textOf(error, 'name') ?? 'unknown'}).`,
  );
}
