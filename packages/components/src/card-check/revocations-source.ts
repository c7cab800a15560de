import type {ClientSource} from '../provider/client-source.js';
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
  try {
    let cursor: string | undefined;
    for (let pages = 0; list && pages < mostPages; pages++) {
      const input = {limit: 100, ...(cursor !== undefined && {cursor})};
      const page: RevocationPage = await unlessAborted(list(input, {signal}), signal);
      for (const {id} of page.items) ids.add(id);
      if (typeof page.nextCursor !== 'string') return {ids, complete: page.nextCursor === null};
      cursor = page.nextCursor;
    }
  } catch {
    // The network, or an answer in no known form.
  }
  return {ids, complete: false};
}

interface RevocationPage {
  readonly items: readonly {readonly id: string}[];
  readonly nextCursor: string | null;
}
