import type {Page} from '@koperasi/contract';

/** The sort key of a row: what its list is ordered by, ending with something unique. */
export type SortKey = readonly (string | number)[];

/** Where a page of a list begins and how long it may be. */
export interface ListPosition {
  /** The sort key after which the page begins; null on the first page. It was signed by this server for this very list and caller. */
  readonly after: SortKey | null;
  /** Items on a page, 1 to 100. */
  readonly limit: number;
  /**
   * The page made of at most `limit + 1` rows: query `LIMIT limit + 1`, and the row too many only says that there is a next page.
   *
   * @param keyOf - The sort key of a row; `after` of the next page.
   * @param itemOf - What is sent for a row.
   */
  page<Row, Item>(rows: readonly Row[], keyOf: (row: Row) => SortKey, itemOf: (row: Row) => Item): Page<Item>;
}
