/**
 * `npm run faults`: @koperasi/sdk beside five other libraries against servers where things go wrong, then writes by the thousand, a storm,
 * and what calls leave behind. Exits 1 when @koperasi/sdk breaks a promise; the others only stand beside it. `--only <part of a fault's name>`.
 */
import {allFaults} from './all-faults.ts';
import {axiosClient, cautiousAxios} from './client-axios.ts';
import {koperasi} from './client-koperasi.ts';
import {kyClient, kyWithSchemas} from './client-ky.ts';
import {openai} from './client-openai.ts';
import {openapiFetch} from './client-openapi-fetch.ts';
import {stripe} from './client-stripe.ts';
import {deadlineMs} from './fault.ts';
import {printFindings} from './finding.ts';
import {keyedWrites} from './keyed-writes.ts';
import {meetFaults} from './meet-faults.ts';
import {oneOfMany} from './one-of-many.ts';
import {oneSignal} from './one-signal.ts';
import {printOutcomes} from './outcome-table.ts';
import {runOurs, runTheirs} from './run-punctually.ts';
import {startServers} from './servers.ts';
import {peerStorm, stormFindings} from './storm.ts';
import {brokenPromises, graceMs} from './verdict.ts';

const clients = [koperasi, stripe, openai, kyClient, kyWithSchemas, openapiFetch, axiosClient, cautiousAxios];
const only = process.argv.includes('--only')
  ? (process.argv[process.argv.indexOf('--only') + 1] ?? '')
  : null;
const faults = allFaults.filter(({name}) => name.includes(only ?? ''));
const start = performance.now();
const servers = startServers();
let stray = 0;
process.on('unhandledRejection', () => (stray += 1));

let broken = 0;
const ours = await meetFaults(faults, [koperasi], 12, (fault) => runOurs(fault, servers));
if (only === null) {
  broken += printFindings('10,000 keyed writes', await keyedWrites(servers, 10_000));
  broken += printFindings('429 storm', await stormFindings(servers, 200));
  broken += printFindings('Shared by many calls', [
    ...(await oneOfMany(servers)),
    ...(await oneSignal(servers, 10_000)),
  ]);
}
// What another library leaves behind of a call that nobody waits for any more is its own affair.
broken += printFindings('Left behind', [{name: 'rejections that nobody can catch', figure: stray, most: 0}]);

const theirs = await meetFaults(faults, clients.slice(1), 16, (fault, client) =>
  runTheirs(fault, client, servers),
);
if (only === null)
  printFindings('The same storm, the others', [
    await peerStorm(servers, stripe),
    await peerStorm(servers, openai),
    await peerStorm(servers, kyClient),
  ]);
await servers.end();

const rows = ours.map(({fault, outcomes}, at) => ({fault, outcomes: [...outcomes, ...theirs[at]!.outcomes]}));
console.log(`
A deadline of ${deadlineMs} ms, milliseconds after an abort. ok: what the server meant; error: a class that the library documents (ours by kind).
RAW: anything else that is thrown; SILENT: success with something else; LATE, PENDING: past the deadline + ${graceMs} ms; TWICE: one write
took effect more than once; SENT: went to another origin.
`);
printOutcomes(
  clients.map(({name}) => name),
  rows,
);
console.log();
for (const {fault, outcomes} of rows) {
  for (const {words} of brokenPromises(fault, outcomes[0]!)) {
    broken += 1;
    console.log(`@koperasi/sdk, ${fault.name}: ${words}`);
  }
}
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`@koperasi/sdk breaks ${broken || 'none'} of its promises. ${seconds} s.`);
// Other libraries may still be waiting for an hour to pass.
process.exit(broken > 0 ? 1 : 0);
