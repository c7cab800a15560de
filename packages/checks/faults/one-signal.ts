import {getEventListeners} from 'node:events';
import {bearer, createClient} from '@koperasi/sdk';
import {firstToken} from './example.ts';
import type {Finding} from './finding.ts';
import {inParallel} from './meet-faults.ts';
import type {Servers} from './servers.ts';

const atOnce = 50;

/** Bytes in use once all that can be dropped has been dropped; NaN without `--expose-gc`. */
async function heapBytes(): Promise<number> {
  if (!globalThis.gc) return NaN;
  for (let round = 0; round < 4; round++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

/** Many calls on one signal that is never aborted: what stays behind. */
export async function oneSignal(servers: Servers, calls: number): Promise<Finding[]> {
  const server = await servers.open('sound');
  const client = createClient({baseUrl: `${server.origin}/api`, auth: bearer(firstToken)});
  const {signal} = new AbortController();
  const run = (from: number, many: number): Promise<unknown> =>
    inParallel(
      Array.from({length: many}, (_, at) => from + at),
      atOnce,
      async (number) => {
        // Addresses that differ, so that a store without a bound shows.
        const cooperative = `36.73.${String((Math.floor(number / 9_000) % 90) + 10)}.${1_000 + (number % 9_000)}`;
        await client.cooperatives.get({cooperative}, {signal});
      },
    );
  const warmUp = calls / 5;
  await run(0, warmUp);
  const before = await heapBytes();
  await run(warmUp, calls);
  const after = await heapBytes();
  const {requests} = await server.report();
  await server.close();
  return [
    {
      name: `${calls.toLocaleString('en')} calls on one signal: listeners left`,
      figure: getEventListeners(signal, 'abort').length,
      most: 0,
    },
    ...(Number.isNaN(before)
      ? []
      : [{name: '  heap growth', figure: (after - before) / 2 ** 20, unit: ' MB', most: 1}]),
    {name: '  requests', figure: requests - warmUp},
  ];
}
