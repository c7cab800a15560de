import {LoanError} from '../errors.js';

/**
 * A whole number that is at least `least` (0 or 1).
 *
 * @throws LoanError `not-a-number`, `negative`, `not-whole`, `too-large`, `zero`
 */
export function requireWhole(value: unknown, field: string, least: 0 | 1): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new LoanError('not-a-number', field);
  if (value < 0) throw new LoanError('negative', field);
  if (!Number.isInteger(value)) throw new LoanError('not-whole', field);
  if (value > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', field);
  if (value < least) throw new LoanError('zero', field);
}

/**
 * A list, empty where it is left out.
 *
 * @throws LoanError `not-an-object`, for the list or for an entry that is not an object
 */
export function requireList<Entry>(list: readonly Entry[] | undefined, field: string): readonly Entry[] {
  const entries: unknown = list === undefined ? [] : list;
  if (!Array.isArray(entries)) throw new LoanError('not-an-object', field, 'must be a list');
  for (const [at, entry] of entries.entries())
    if (Object(entry) !== entry) throw new LoanError('not-an-object', `${field}[${at}]`);
  return entries as readonly Entry[];
}

/** What `read` gives; an error of it names its field under `path`. */
export function under<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LoanError)) throw error;
    // The message is the field, a space, the reason and a full stop.
    throw new LoanError(
      error.code,
      `${path}.${error.field}`,
      error.message.slice(error.field.length + 1, -1),
    );
  }
}
