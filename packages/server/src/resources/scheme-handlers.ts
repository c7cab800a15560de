import type {LoanScheme} from '@koperasi/contract';
import type {LoanScheme as SchemeRules} from '@koperasi/loan';
import type {Handlers} from '../api/handler.ts';
import type {Query} from '../database/database.ts';
import {edge} from './list-edge.ts';
import {only} from './only.ts';

interface Row {
  readonly position: number;
  readonly content: LoanScheme;
}

/** The rules of a scheme as the loan engine takes them; null where there is no such scheme. */
export async function schemeRules(query: Query, id: string): Promise<SchemeRules | null> {
  // Written from the engine's own schemes, so every word in it is one that the engine knows.
  const rows = await query<{content: SchemeRules}>('select content from loan_schemes where id = $1', [id]);
  return rows[0]?.content ?? null;
}

/** Loan programmes as dated data. */
export const schemeHandlers: Handlers['loanSchemes'] = {
  list: async ({query, list}) => {
    const rows = await query<Row>(
      `select position, content from loan_schemes where position > $1 order by position limit ${list.limit + 1}`,
      [edge(list, 0, -1)],
    );
    return list.page(
      rows,
      ({position}) => [position],
      ({content}) => content,
    );
  },

  get: async ({query, params}) =>
    only(await query<Row>('select position, content from loan_schemes where id = $1', [params.scheme]))
      .content,
};
