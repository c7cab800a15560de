import {partners, products} from '@koperasi/contract/examples';
import type {ClientSource} from '../provider/client-source.js';

/** A client that tells of the researched products, ten a page. */
export function tellingClient(): ClientSource {
  const page = <Item>(items: readonly Item[], cursor: string | undefined) => {
    const from = Number(cursor ?? 0);
    const next = from + 10;
    return Promise.resolve({
      items: items.slice(from, next),
      nextCursor: next < items.length ? String(next) : null,
    });
  };
  return {
    partners: {list: ({cursor}) => page(partners, cursor)},
    products: {list: ({cursor}) => page(products, cursor)},
  };
}

/** A client without network until `connect` is called. */
export function falteringClient(): {client: ClientSource; connect(): void} {
  const told = tellingClient();
  let connected = false;
  return {
    client: {
      partners: told.partners!,
      products: {
        list: (...input) =>
          connected ? told.products!.list!(...input) : Promise.reject(new Error('no network')),
      },
    },
    connect: () => {
      connected = true;
    },
  };
}

/** A client that never answers. */
export const waitingClient: ClientSource = {
  partners: {list: () => new Promise(() => undefined)},
  products: {list: () => new Promise(() => undefined)},
};

/** A client that tells the first page, and then no more. */
export function breakingClient(): ClientSource {
  const told = tellingClient();
  return {
    partners: told.partners!,
    products: {
      list: (query, options) =>
        query.cursor === undefined
          ? told.products!.list!(query, options)
          : Promise.reject(new Error('no network')),
    },
  };
}
