import type {Partner} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import {conditions} from './conditions.ts';
import {edge} from './list-edge.ts';
import {only} from './only.ts';

interface Row extends Partner {
  readonly position: number;
}

const select = 'select position, id, name, kind, lender, note from partners';

function partnerAnswer({id, name, kind, lender, note}: Row): Partner {
  return {id, name, kind, lender, note};
}

/** Who supplies and who lends. */
export const partnerHandlers: Handlers['partners'] = {
  list: async ({query, search, list}) => {
    const where = conditions()
      .and('position > ?', edge(list, 0, -1))
      .and('lender = ?', search.lender === undefined ? undefined : search.lender === 'true');
    const rows = await query<Row>(
      `${select} where ${where.text} order by position limit ${list.limit + 1}`,
      where.parameters,
    );
    return list.page(rows, ({position}) => [position], partnerAnswer);
  },

  get: async ({query, params}) =>
    partnerAnswer(only(await query<Row>(`${select} where id = $1`, [params.partner]))),
};
