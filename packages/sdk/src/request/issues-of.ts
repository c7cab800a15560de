import type {Route} from '@koperasi/contract';
import type {Issue} from '../errors/issue.js';
import {issueText} from './issue-text.js';
import type {Checkable} from './zod-issue.js';

type Schema = Exclude<NonNullable<Route['body']>, 'bytes'>;

// A key that looks like no field's name could be anything, a person's number for example, and is not repeated.
const known = (key: PropertyKey): string => /^(\d{1,6}|[A-Za-z][\w-]{0,40})$/.exec(String(key))?.[0] ?? '…';

/** What of `value` breaks its schema, below `start`; none when all is well. Without a schema every key is one too many. */
export function issuesOf(schema: Schema | undefined, value: unknown, start = '#'): readonly Issue[] {
  const found = schema
    ? (schema as unknown as Checkable).safeParse(value, {reportInput: true}).error?.issues
    : [{code: 'unrecognized_keys', path: [], keys: Object.keys(Object(value) as object)}];
  return (found ?? []).flatMap((issue) => {
    const {path, keys = [null]} = issue;
    const code = issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : issue.code;
    return keys.map((key) => ({
      pointer: [start, ...path.map(known), ...(key === null ? [] : [known(key)])].join('/'),
      code,
      messages: issueText(code, issue),
    }));
  });
}
