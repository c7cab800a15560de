import * as z from 'zod/mini';
import {answer, atMost, text} from './values.js';

/** Where a list goes on: signed by the server, good for this list and this caller alone. */
export const Cursor = text(atMost(1000), z.regex(/^[A-Za-z0-9_.-]+$/));

/** How many items a page may have: 1 to 100, 20 when left out. In an address a number is text. */
export const PageLimit = text(z.regex(/^([1-9]\d?|100)$/));

/** What every list takes. */
export const pageQuery = {
  cursor: z.optional(Cursor),
  limit: z.optional(PageLimit),
};

/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** The next page's cursor; null on the last page. */
  nextCursor: string | null;
}

/** The shape of one page. */
// @__NO_SIDE_EFFECTS__
export function page<Item extends z.core.$ZodType>(
  item: Item,
): z.ZodMiniObject<
  {items: z.ZodMiniArray<Item>; nextCursor: z.ZodMiniNullable<typeof Cursor>},
  z.core.$strip
> {
  return answer({items: z.array(item), nextCursor: z.nullable(Cursor)});
}
