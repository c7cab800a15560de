import type {Handlers} from '../api/handler.ts';
import {conditions} from './conditions.ts';
import {edge} from './list-edge.ts';
import {only} from './only.ts';
import {productAnswer, selectProducts, type ProductRow} from './product-answer.ts';

/** What partners supply. */
export const productHandlers: Handlers['products'] = {
  list: async ({query, search, list}) => {
    const where = conditions()
      .and('position > ?', edge(list, 0, -1))
      .and('found(search, ?)', search.q)
      .and('partner = ?', search.partner)
      .and('category = ?', search.category);
    const rows = await query<ProductRow>(
      `${selectProducts} where ${where.text} order by position limit ${list.limit + 1}`,
      where.parameters,
    );
    return list.page(rows, ({position}) => [position], productAnswer);
  },

  get: async ({query, params}) =>
    productAnswer(only(await query<ProductRow>(`${selectProducts} where id = $1`, [params.product]))),
};
