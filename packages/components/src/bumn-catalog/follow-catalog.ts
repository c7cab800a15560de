import type {ClientSource} from '../provider/client-source.js';
import {readToldCatalog, type ToldCatalog} from './catalog-source.js';
import {keepCatalog, keptCatalog, type KeptCatalog} from './kept-catalog.js';

/** Whom a catalog is told to; at the end one of the last three is called, or none where all was told. */
export interface CatalogListener {
  tell(told: ToldCatalog): void;
  /** There is no network, but a catalog that this device keeps. */
  keep(kept: KeptCatalog): void;
  /** Some pages were told, and then no more. */
  breakOff(): void;
  fail(): void;
}

/** Reads a client's catalog and keeps it on this device; without network it is the kept one. */
export async function followCatalog(
  client: ClientSource,
  signal: AbortSignal,
  listener: CatalogListener,
): Promise<void> {
  let last: ToldCatalog | undefined;
  try {
    await readToldCatalog(client, signal, (told) => {
      last = told;
      listener.tell(told);
    });
  } catch {
    // Why is the page's to tell: it has the client.
    if (last) listener.breakOff();
    else {
      const kept = await keptCatalog();
      if (kept) listener.keep(kept);
      else listener.fail();
    }
    return;
  }
  if (last && !signal.aborted) await keepCatalog({partners: last.partners, products: last.products});
}
