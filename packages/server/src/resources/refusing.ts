import type {ProblemCode, ProblemDetail} from '@koperasi/contract';
import {ProblemError} from '../api/problem-error.ts';
import {DatabaseError} from '../database/database-error.ts';

/** What a caller is told when a constraint of the database refuses a row, by the constraint's name. */
export type Refusals = Readonly<Record<string, readonly [ProblemCode, ProblemDetail]>>;

/**
 * Runs statements and turns what the database refuses into a problem. The database decides, since two requests at once each see a
 * world in which they are alone.
 *
 * @throws ProblemError for a constraint that is named, and what the statements throw otherwise
 */
export async function refusing<Result>(refusals: Refusals, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint !== null) {
      const refusal = Object.hasOwn(refusals, error.constraint) ? refusals[error.constraint] : undefined;
      if (refusal) throw new ProblemError(refusal[0], {errors: [refusal[1]], cause: error});
    }
    throw error;
  }
}
