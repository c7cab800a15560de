import type {Query} from '../database/database.ts';
import {only} from './only.ts';

/**
 * The kind of a cooperative, which a list under it or a row of it needs to be there at all.
 *
 * @throws ProblemError `not-found`
 */
export async function cooperativeKind(query: Query, code: string): Promise<string> {
  return only(await query<{kind: string}>('select kind from cooperatives where code = $1', [code])).kind;
}
