import {problem} from './problem-error.ts';
import {problemDetails, type Issue} from './problem-details.ts';

interface Checking {
  readonly '~standard': {readonly validate: (value: unknown) => unknown};
}

/**
 * A value as a schema of the contract takes it.
 *
 * @param base - Where the value stood: `#` for the body, `#/query`, `#/path`.
 * @throws ProblemError `invalid-request`, naming at most 50 places
 */
export function check(schema: Checking, value: unknown, base: string): unknown {
  const result = schema['~standard'].validate(value) as {value: unknown} | {issues: readonly Issue[]};
  if (!('issues' in result)) return result.value;
  throw problem('invalid-request', ...problemDetails(result.issues, value, base));
}
