import {unknownField} from './problem-details.ts';
import {ProblemError, problem} from './problem-error.ts';

/**
 * The value of a JSON body. A key `__proto__` is refused wherever it stands, since whatever merges such an object later changes
 * every other.
 *
 * @throws ProblemError `malformed-body` or `invalid-request`
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes), (key, value: unknown) => {
      if (key === '__proto__') throw problem('invalid-request', unknownField('#', key));
      return value;
    });
  } catch (error) {
    // Also a RangeError, of arrays nested without end.
    throw error instanceof ProblemError ? error : problem('malformed-body');
  }
}
