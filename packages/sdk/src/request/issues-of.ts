import type {Route} from '@koperasi/contract';
import type {AnswerIssue} from '../errors/issue.js';
import type {Checkable, ZodIssue} from './zod-issue.js';

/** An issue with its place, and with what zod knows of it. */
export interface FoundIssue extends AnswerIssue {
  readonly from: Partial<ZodIssue>;
}

type Schema = Exclude<NonNullable<Route['body']>, 'bytes'>;

const named = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

// A name that a person typed as a key could be anything; only what looks like a field's name is repeated.
const known = (key: string): string => (/^[A-Za-z][\w-]{0,40}$/.test(key) ? key : '…');

const isThere = (value: unknown, path: readonly PropertyKey[]): boolean => {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at !== undefined;
};

/** What of `value` breaks its schema, as JSON Pointers below `start`; none when all is well. */
export function issuesOf(schema: Schema, value: unknown, start = '#'): readonly FoundIssue[] {
  const {error} = (schema as unknown as Checkable).safeParse(value);
  return (error?.issues ?? []).flatMap((from) => {
    const pointer = [start, ...from.path.map(named)].join('/');
    if (from.keys)
      return from.keys.map((key) => ({pointer: `${pointer}/${known(key)}`, code: from.code, from}));
    const code = from.code === 'invalid_type' && !isThere(value, from.path) ? 'missing' : from.code;
    return [{pointer, code, from}];
  });
}
