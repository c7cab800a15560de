/** One page of a list as the contract answers it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Leads to the next page; null after the last one. */
  readonly nextCursor: string | null;
}

/**
 * Every page of a list, one after the other, until a page leads to no other one.
 *
 * @param list - Asks for the page that a cursor leads to; the first one has none.
 */
export async function* pagesOf<Item>(
  list: (at: {readonly cursor?: string}) => PromiseLike<ListPage<Item>>,
): AsyncGenerator<ListPage<Item>> {
  let at: {readonly cursor?: string} | undefined = {};
  while (at) {
    const page: ListPage<Item> = await list(at);
    yield page;
    // A client of another make may leave it out.
    at = typeof page.nextCursor === 'string' ? {cursor: page.nextCursor} : undefined;
  }
}
