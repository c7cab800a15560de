import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import postgres from 'postgres';

/** A PostgreSQL of one's own, on loopback and in a temporary folder. */
export interface TemporaryPostgres {
  /** An empty database, made anew at each call, whose owner is no superuser. */
  newDatabase(): Promise<string>;
  /** The server itself, for a test that kills it. */
  readonly process: ChildProcess;
  /** Starts it again on the same files after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root. */
function otherUser(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return {uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, name], {encoding: 'utf8'}));
    if (uid?.status === 0 && gid?.status === 0) return {uid: Number(uid.stdout), gid: Number(gid.stdout)};
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const sql = postgres(`postgres://koperasi_test@127.0.0.1:${port}/postgres`, {
      max: 1,
      connect_timeout: 2,
      fetch_types: false,
    });
    try {
      await sql.unsafe('select 1');
      return;
    } catch (error) {
      if (attempt === 150) throw error;
    } finally {
      await sql.end({timeout: 1});
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function why(reason: string): undefined {
  console.warn(`PostgreSQL is not tested: ${reason}`);
  return undefined;
}

/**
 * Starts a PostgreSQL for tests, with trust on loopback only.
 *
 * @param durable - Whether fsync is on, for tests that kill it; off is quicker.
 * @returns Undefined where PostgreSQL is not installed or does not start; says why on the console.
 */
export async function startTemporaryPostgres(durable = false): Promise<TemporaryPostgres | undefined> {
  const programs = programFolder();
  if (programs === undefined) return why('it is not installed (apt-get install postgresql).');
  const user = otherUser();
  if (user === undefined) return why('root may not run it, and there is neither a user postgres nor nobody.');
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-postgres-'));
  chownSync(folder, user.uid, user.gid);
  const files = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', files, '-A', 'trust', '-U', 'koperasi_test', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    {...user, cwd: folder, encoding: 'utf8'},
  );
  if (made.status !== 0) {
    rmSync(folder, {recursive: true, force: true});
    return why(`initdb failed: ${made.stderr.trim().split('\n').at(-1) ?? ''}`);
  }
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    `fsync=${durable ? 'on' : 'off'}`,
  ];
  const start = (): ChildProcess =>
    spawn(
      join(programs, 'postgres'),
      ['-D', files, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...user,
        cwd: folder,
        stdio: 'ignore',
      },
    );
  const state = {process: start(), databases: 0};
  const address = (database: string, owner: string): string =>
    `postgres://${owner}@127.0.0.1:${port}/${database}`;

  async function asSuperuser(...statements: string[]): Promise<void> {
    const sql = postgres(address('postgres', 'koperasi_test'), {
      max: 1,
      fetch_types: false,
      onnotice: () => undefined,
    });
    for (const statement of statements) await sql.unsafe(statement);
    await sql.end({timeout: 2});
  }

  async function stop(): Promise<void> {
    if (state.process.exitCode === null && state.process.signalCode === null) {
      const ended = new Promise((resolve) => state.process.once('exit', resolve));
      state.process.kill('SIGQUIT');
      await ended;
    }
    rmSync(folder, {recursive: true, force: true});
  }

  try {
    await untilReady(port);
    await asSuperuser('create role koperasi_owner login createrole');
  } catch {
    await stop();
    return why('it was started and did not answer within 15 seconds.');
  }
  return {
    get process() {
      return state.process;
    },
    async newDatabase() {
      state.databases += 1;
      const name = `test_${state.databases}`;
      await asSuperuser(`create database ${name} owner koperasi_owner`);
      return address(name, 'koperasi_owner');
    },
    async restart() {
      state.process = start();
      await untilReady(port);
    },
    stop,
  };
}
