import type {Partner, Product} from '@koperasi/contract';
import type {ClientSource} from '../provider/client-source.js';
import {pagesOf} from '../provider/pages-of.js';

/** What a client has told of its catalog by now; to be read as leniently as any other JSON. */
export interface ToldCatalog {
  readonly partners: readonly Partner[];
  readonly products: readonly Product[];
  /** There is no more to come. */
  readonly complete: boolean;
}

// Enough to fill a screen at once; a list has at most a hundred.
const limit = '100';
// A catalog that grows is drawn anew, which a person should not notice at every page.
const millisecondsBetween = 400;

/**
 * Reads every page of partners and products.
 *
 * @param tell - Called with the first page at once, then every now and then, and with everything at the end.
 */
export async function readToldCatalog(
  client: ClientSource,
  signal: AbortSignal,
  tell: (told: ToldCatalog) => void,
): Promise<void> {
  const partners = allPages<Partner>((at) => client.partners!.list!({limit, ...at}, {signal}));
  // Told of where it is waited for.
  partners.catch(() => undefined);
  const products: Product[] = [];
  let toldAt = -Infinity;
  for await (const {items, nextCursor} of pagesOf<Product>((at) =>
    client.products!.list!({limit, ...at}, {signal}),
  )) {
    products.push(...items);
    const complete = typeof nextCursor !== 'string';
    if (!complete && performance.now() - toldAt < millisecondsBetween) continue;
    tell({partners: await partners, products: [...products], complete});
    toldAt = performance.now();
  }
}

async function allPages<Item>(list: Parameters<typeof pagesOf<Item>>[0]): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pagesOf(list)) items.push(...page.items);
  return items;
}
