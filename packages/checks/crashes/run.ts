/**
 * `npm run crashes`: kills the server in the middle of its work, again and again, on both databases. No acknowledged write may be lost,
 * and none may be there twice. `--kills 3` for fewer.
 */
import {createServer, type AddressInfo} from 'node:net';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {clientCredentials, createClient, idempotencyKey, KoperasiError, type Client} from '@koperasi/sdk';
import {startTemporaryPostgres} from 'server/src/database/temporary-postgres.test-only.ts';
import {startServer} from './server-process.ts';

const {values} = parseArgs({options: {kills: {type: 'string', default: '20'}}});
const kills = Number(values.kills);
const writers = 8;
const unyur = '36.73.01.1007';
const member = 'mem_unyur06';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function boardOf(address: string): Client {
  return createClient({
    baseUrl: `${address}api`,
    auth: clientCredentials({
      tokenUrl: `${address}demo/token`,
      clientId: 'contoh-pengurus',
      clientSecret: 'hanya-untuk-demo-pengurus',
    }),
    retry: {attempts: 2, baseMs: 50},
    deadlineMs: 5000,
  });
}

interface Figures {
  acknowledged: number;
  sentAgain: number;
  lost: number;
  twice: number;
  slowestStartMs: number;
}

/** One deposit after the other, each with a note of its own; what fails is sent again with its key until it is acknowledged. */
async function write(
  client: Client,
  name: string,
  state: {over: boolean},
  figures: Figures,
  done: string[],
): Promise<void> {
  for (let turn = 0; !state.over; turn++) {
    const note = `${name}-${turn}`;
    const key = idempotencyKey();
    for (;;) {
      try {
        await client.savings.recordEntry(
          {
            cooperative: unyur,
            member,
            body: {kind: 'sukarela', direction: 'deposit', amount: 1, bookedOn: '2026-11-01', note},
          },
          {idempotencyKey: key},
        );
        break;
      } catch (error) {
        if (!(error instanceof KoperasiError)) throw error;
        figures.sentAgain += 1;
        await pause(200);
      }
    }
    done.push(note);
    figures.acknowledged += 1;
  }
}

async function crash(environment: Readonly<Record<string, string>>): Promise<Figures> {
  const figures: Figures = {acknowledged: 0, sentAgain: 0, lost: 0, twice: 0, slowestStartMs: 0};
  const port = String(await freePort());
  let server = await startServer({...environment, PORT: port});
  const client = boardOf(server.address);
  try {
    const before = (await client.savings.get({cooperative: unyur, member})).sukarela;
    const state = {over: false};
    const done: string[] = [];
    const working = Promise.all(
      Array.from({length: writers}, (_, at) => write(client, `tulis${at}`, state, figures, done)),
    );
    working.catch(() => undefined);
    for (let round = 0; round < kills; round++) {
      await pause(300 + Math.random() * 700);
      await server.kill();
      server = await startServer({...environment, PORT: port});
      figures.slowestStartMs = Math.max(figures.slowestStartMs, server.startedInMs);
    }
    await pause(500);
    state.over = true;
    await working;
    const stored = new Map<string, number>();
    for await (const {note} of client.savings.listEntries({cooperative: unyur, member, limit: 100}))
      if (note !== null) stored.set(note, (stored.get(note) ?? 0) + 1);
    figures.lost = done.filter((note) => !stored.has(note)).length;
    figures.twice = done.filter((note) => (stored.get(note) ?? 0) > 1).length;
    const after = (await client.savings.get({cooperative: unyur, member})).sukarela;
    if (after - before !== done.length) figures.lost += Math.abs(after - before - done.length);
    const code = await server.stop();
    if (code !== 0) throw new Error(`The server ended with ${code} when it was asked to.`);
    return figures;
  } finally {
    await server.kill();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'koperasi-crashes-'));
const postgres = await startTemporaryPostgres(true);
const outcome = {failed: false};

async function report(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const figures = await crash(environment);
  outcome.failed ||= figures.lost > 0 || figures.twice > 0;
  console.log(
    `${name.padEnd(12)}${[kills, figures.acknowledged, figures.sentAgain, figures.lost, figures.twice, figures.slowestStartMs].map((each) => String(each).padStart(14)).join('')}`,
  );
}

try {
  console.log(
    `${''.padEnd(12)}${['kill −9', 'acknowledged', 'sent again', 'lost', 'twice', 'slowest start'].map((each) => each.padStart(14)).join('')}`,
  );
  await report('PGlite', {DATA_FOLDER: join(folder, 'pglite')});
  if (postgres)
    await report('PostgreSQL', {
      DATABASE_URL: await postgres.newDatabase(),
      DATA_FOLDER: join(folder, 'postgres'),
    });
} finally {
  await postgres?.stop();
  rmSync(folder, {recursive: true, force: true});
}
process.exitCode = outcome.failed ? 1 : 0;
