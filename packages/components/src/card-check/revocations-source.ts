import type {ClientSource} from '../provider/client-source.js';
import {pagesOf} from '../provider/pages-of.js';
import {unlessAborted} from './unless-aborted.js';

/** Ids of revoked cards, as far as they could be read. */
export interface Revocations {
  readonly ids: ReadonlySet<string>;
  /** The list was read to its end. */
  readonly complete: boolean;
}

/** Pages of a hundred that are read at most: 50,000 revoked cards, which is more than a telephone should keep. */
const mostPages = 500;

/** Reads every page of the list of revoked cards; what was read before something went wrong is not lost. */
export async function readRevocations(client: ClientSource, signal: AbortSignal): Promise<Revocations> {
  const list = client.cards?.listRevocations;
  const ids = new Set<string>();
  if (!list) return {ids, complete: false};
  const read = (at: {readonly cursor?: string}) => unlessAborted(list({limit: 100, ...at}, {signal}), signal);
  try {
    let pages = 0;
    for await (const {items, nextCursor} of pagesOf(read)) {
      for (const {id} of items) ids.add(id);
      if (nextCursor === null) return {ids, complete: true};
      if (++pages === mostPages) break;
    }
  } catch {
    // The network, or an answer in no known form.
  }
  return {ids, complete: false};
}
