import type {Page} from '@koperasi/contract';
import {Refusal} from './refusal.js';

/** Cuts lists into pages. A cursor is good for the list and the caller that it was given to. */
export interface ListPages {
  cut<Item>(
    items: readonly Item[],
    list: string,
    cursor: string | undefined,
    limit: string | undefined,
  ): Page<Item>;
}

/** Keeps the cursors that were given out. */
export function createListPages(): ListPages {
  const given = new Map<string, {readonly list: string; readonly from: number}>();
  return {
    /** @param list - Names the list with its filters and its caller. */
    cut(items, list, cursor, limit = '20') {
      const position = cursor === undefined ? {list, from: 0} : given.get(cursor);
      if (position?.list !== list) throw new Refusal('invalid-cursor');
      const until = position.from + Number(limit);
      if (until >= items.length) return {items: items.slice(position.from), nextCursor: null};
      const nextCursor = `uji.${given.size + 1}`;
      given.set(nextCursor, {list, from: until});
      return {items: items.slice(position.from, until), nextCursor};
    },
  };
}
