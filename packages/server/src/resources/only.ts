import {problem} from '../api/problem-error.ts';

/**
 * The row of something that was asked for.
 *
 * @throws ProblemError `not-found` where there is none, or none that the caller may see
 */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw problem('not-found');
  return row;
}
