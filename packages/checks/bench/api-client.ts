import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {listCooperatives, listMembers, listOrders, listProducts} from '@koperasi/contract';
import {cooperatives, members, orders, products} from '@koperasi/contract/examples';
import {createCore, listMembers as callMembers} from '@koperasi/sdk';
// Not a public entry: what the SDK checks answers with.
import {soundnessOf} from '../../sdk/dist/request/soundness.js';

const cooperative = '36.73.01.1007';

function twenty<Item>(items: readonly Item[]): {items: Item[]; nextCursor: null} {
  return {items: Array.from({length: 20}, (_, at) => items[at % items.length]!), nextCursor: null};
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Microseconds for checking a page of 20 rows: as the SDK does it where nothing is wrong, and by zod alone; medians of 40 rounds. */
export function validationTimes(): {name: string; sdk: number; zod: number}[] {
  const pages = [
    {name: 'members', schema: listMembers.response, page: twenty(members)},
    {name: 'products', schema: listProducts.response, page: twenty(products)},
    {name: 'orders', schema: listOrders.response, page: twenty(orders)},
    {name: 'cooperatives, 6 legal steps each', schema: listCooperatives.response, page: twenty(cooperatives)},
  ];
  return pages.map(({name, schema, page}) => {
    const timed = (isRight: (value: unknown) => boolean): number => {
      const rounds = Array.from({length: 40}, () => {
        const began = performance.now();
        for (let turn = 0; turn < 100; turn++)
          if (!isRight(page)) throw new Error(`The example page of ${name} is refused.`);
        return (performance.now() - began) * 10;
      });
      return median(rounds);
    };
    return {name, sdk: timed(soundnessOf(schema)), zod: timed((value) => schema.safeParse(value).success)};
  });
}

/** What a call of the SDK takes beyond `fetch` and `JSON.parse` of the same page, call by call in turn; microseconds. */
export async function callTimes(): Promise<{name: string; us: number; ratio: number}[]> {
  const text = JSON.stringify(twenty(members));
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const strict = createCore({baseUrl, cache: false});
  const off = createCore({baseUrl, cache: false, validation: 'off'});
  const ways = [
    {
      name: 'bare fetch and JSON.parse',
      call: async () =>
        JSON.parse(await (await fetch(`${baseUrl}/cooperatives/${cooperative}/members`)).text()) as unknown,
    },
    {name: 'SDK, answers not checked', call: () => callMembers(off, {cooperative})},
    {name: 'SDK, strict', call: () => callMembers(strict, {cooperative})},
  ];
  const times = ways.map((): number[] => []);
  for (let turn = 0; turn < 2200; turn++)
    for (const [at, {call}] of ways.entries()) {
      const began = performance.now();
      await call();
      if (turn >= 200) times[at]!.push((performance.now() - began) * 1000);
    }
  server.closeAllConnections();
  server.close();
  const medians = times.map(median);
  return ways.map(({name}, at) => ({name, us: medians[at]!, ratio: medians[at]! / medians[0]!}));
}
