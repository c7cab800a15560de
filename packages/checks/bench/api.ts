/** `npm run bench:api`: what the SDK adds to `fetch`, what checking costs, what the server bears; `--large` also with a million members. */
import {parseArgs} from 'node:util';
import {openDatabase} from 'server/src/database/open-database.ts';
import {startTemporaryPostgres} from 'server/src/database/temporary-postgres.test-only.ts';
import {callTimes, validationTimes} from './api-client.ts';
import {largeResults} from './api-large.ts';
import {serverResults} from './api-server.ts';

const {values} = parseArgs({options: {large: {type: 'boolean', default: false}}});
const figure = (value: number, digits = 1): string => value.toFixed(digits).padStart(10);
let missed = false;

console.log('The SDK beside bare fetch, a page of 20 members: median microseconds a call, and the ratio');
for (const {name, us, ratio} of await callTimes())
  console.log(`  ${name.padEnd(34)}${figure(us, 0)}${figure(ratio, 2)}`);

console.log('Checking a page of 20 rows: median microseconds in the SDK (goal 50), and by zod alone');
for (const {name, sdk, zod} of validationTimes())
  console.log(`  ${name.padEnd(34)}${figure(sdk)}${figure(zod)}`);

const postgres = await startTemporaryPostgres(true);
const engines = [
  {name: 'PGlite', requests: 2000, open: () => openDatabase({seed: 'samples'})},
  ...(postgres
    ? [
        {
          name: 'PostgreSQL',
          requests: 4000,
          open: async () => openDatabase({url: await postgres.newDatabase(), seed: 'samples'}),
        },
      ]
    : []),
];
for (const {name, requests, open} of engines) {
  console.log(`The server on ${name}, 16 connections: requests a second, p50, p95 and p99 in ms, refused`);
  for (const {what, perSecond, p50, p95, p99, refused} of await serverResults(open, requests))
    console.log(
      `  ${what.padEnd(34)}${figure(perSecond, 0)}${figure(p50)}${figure(p95)}${figure(p99)}${figure(refused, 0)}`,
    );
}

if (values.large && postgres) {
  console.log(
    'PostgreSQL with 83,000 cooperatives and 1,000,000 members: p50 and p95 in ms, one request at a time (goal 50)',
  );
  for (const {what, p50, p95, refused} of await largeResults(postgres)) {
    console.log(`  ${what.padEnd(34)}${figure(p50)}${figure(p95)}${refused > 0 ? '  refused' : ''}`);
    missed ||= p95 > 50 || refused > 0;
  }
}
await postgres?.stop();
process.exitCode = missed ? 1 : 0;
