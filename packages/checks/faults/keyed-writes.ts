import {randomUUID} from 'node:crypto';
import {KoperasiError, bearer, createClient} from '@koperasi/sdk';
import {cooperative, firstToken, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';
import type {Finding} from './finding.ts';
import {inParallel} from './meet-faults.ts';
import type {Servers} from './servers.ts';
import {withStall} from './stall.ts';
import {graceMs} from './verdict.ts';

const atOnce = 50;
const mostSubmissions = 500;

/**
 * Writes members through a server where three of ten requests go wrong. Whatever the SDK gives up on with an error of its own, the
 * application submits again with the same key, as its documentation says, until it is stored.
 */
export async function keyedWrites(servers: Servers, writes: number): Promise<Finding[]> {
  const server = await servers.open('faulty writes');
  const client = createClient({baseUrl: `${server.origin}/api`, auth: bearer(firstToken), deadlineMs});
  const ids = new Map<string, string>();
  let gaveUp = 0;
  let untyped = 0;
  let longest = 0;

  const write = async (number: number): Promise<void> => {
    const memberNumber = `M${String(number).padStart(6, '0')}`;
    const idempotencyKey = randomUUID();
    for (let submission = 1; submission <= mostSubmissions; submission++) {
      const start = performance.now();
      try {
        const {id} = await client.members.create(
          {cooperative: cooperative.code, body: {...inputs.members, memberNumber}},
          {idempotencyKey},
        );
        ids.set(memberNumber, id);
        return;
      } catch (error) {
        if (error instanceof KoperasiError) gaveUp += 1;
        else untyped += 1;
      } finally {
        longest = Math.max(longest, performance.now() - start);
      }
    }
  };

  const start = performance.now();
  const numbers = Array.from({length: writes}, (_, at) => at);
  const {stallMs} = await withStall(() => inParallel(numbers, atOnce, write));
  const seconds = (performance.now() - start) / 1000;
  const {requests, effects, counts} = await server.report();
  await server.close();

  const stored = new Map<string, string[]>();
  for (const {subject, id} of effects) stored.set(subject, [...(stored.get(subject) ?? []), id]);
  const faults = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return [
    {name: 'writes', figure: writes},
    {name: 'requests', figure: requests},
    {name: 'of them spoilt', figure: (100 * faults) / requests, unit: ' %'},
    ...Object.entries(counts).map(([name, figure]) => ({name: `  ${name}`, figure})),
    {name: 'the SDK gave up with a typed error, submitted again with the same key', figure: gaveUp},
    {name: 'untyped rejections', figure: untyped, most: 0},
    {name: 'never stored', figure: writes - ids.size, most: 0},
    {
      name: 'lost: resolved and not stored',
      figure: [...ids].filter(([of, id]) => !stored.get(of)?.includes(id)).length,
      most: 0,
    },
    {
      name: 'double: stored more than once',
      figure: [...stored.values()].filter(({length}) => length > 1).length,
      most: 0,
    },
    {
      name: 'stored and never resolved',
      figure: [...stored.keys()].filter((of) => !ids.has(of)).length,
      most: 0,
    },
    {name: 'this process stood still for at most', figure: Math.round(stallMs), unit: ' ms'},
    {
      name: 'longest call, that included',
      figure: Math.round(longest),
      unit: ' ms',
      most: deadlineMs + graceMs + Math.round(stallMs),
    },
    {name: 'seconds', figure: seconds},
  ];
}
