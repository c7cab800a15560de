import type {Route} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Cursors} from './cursors.ts';
import type {ListPosition} from './list-position.ts';

const usualLimit = 20;

/** What a cursor is good for: this list of this path, with these filters, for this scope. The limit may change from page to page. */
function bindingOf(
  route: Route,
  path: string,
  search: Readonly<Record<string, string>>,
  caller: Caller,
): string {
  const filters = Object.entries(search).filter(([name]) => name !== 'cursor' && name !== 'limit');
  const {role, cooperative, member, partner, area} = caller;
  return JSON.stringify([route.id, path, filters.sort(), role, cooperative, member, partner, area]);
}

/**
 * Where the page that a request asks for begins, and how the next one is named.
 *
 * @throws ProblemError `invalid-cursor`
 */
export function listPosition(
  cursors: Cursors,
  route: Route,
  path: string,
  search: Readonly<Record<string, string>>,
  caller: Caller,
): ListPosition {
  const binding = bindingOf(route, path, search, caller);
  const limit = Number(search['limit'] ?? usualLimit);
  return {
    after: search['cursor'] === undefined ? null : cursors.open(search['cursor'], binding),
    limit,
    page(rows, keyOf, itemOf) {
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return {
        items: rows.slice(0, limit).map((row) => itemOf(row)),
        nextCursor: last === undefined ? null : cursors.seal(keyOf(last), binding),
      };
    },
  };
}

/** The `Link` field to the next page, or nothing on the last. */
export function nextLink(address: URL, answer: unknown): Readonly<Record<string, string>> {
  const cursor = (answer as {nextCursor?: string | null}).nextCursor;
  if (cursor == null) return {};
  const search = new URLSearchParams(address.searchParams);
  search.set('cursor', cursor);
  return {Link: `<${address.pathname}?${search.toString()}>; rel="next"`};
}
