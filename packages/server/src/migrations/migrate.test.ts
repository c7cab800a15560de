import {createHash} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Engine, Session} from '../database/engine.ts';
import {openDatabase} from '../database/open-database.ts';
import {pgliteEngine} from '../database/pglite-engine.ts';
import {postgresEngine} from '../database/postgres-engine.ts';
import {startTemporaryPostgres} from '../database/temporary-postgres.test-only.ts';
import {migrate} from './migrate.ts';
import {readMigrations, type Migration} from './read-migrations.ts';

const postgres = await startTemporaryPostgres();
const engines: {name: string; open: () => Promise<Engine>}[] = [
  {name: 'pglite', open: () => pgliteEngine(undefined)},
  ...(postgres === undefined
    ? []
    : [{name: 'postgres', open: async () => postgresEngine(await postgres.newDatabase(), 2)}]),
];
afterAll(() => postgres?.stop());

function migration(number: number, sql: string): Migration {
  return {
    number,
    name: `000${number}-test.sql`,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}

const first = migration(1, 'create table koperasi.one (id integer); insert into koperasi.one values (1)');
const second = migration(2, 'insert into koperasi.one values (2)');

describe.each(engines)('migrations on $name', ({open}) => {
  const opened: {engine?: Engine} = {};
  const session = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    (opened.engine as Engine).session(work);
  const run = (...list: Migration[]): Promise<void> => session((one) => migrate(one, list));
  const ids = (): Promise<number[]> =>
    session(async ({query}) =>
      (await query<{id: number}>('select id from koperasi.one order by id')).map(({id}) => id),
    );
  beforeAll(async () => {
    opened.engine = await open();
  });
  beforeEach(() => session((one) => one.run('drop schema if exists koperasi cascade')));
  afterAll(() => opened.engine?.close());

  it('run once each, in their order', async () => {
    await run(first);
    await run(first, second);
    await run(first, second);
    expect(await ids()).toEqual([1, 2]);
  });

  it('leave nothing of one that failed, and everything before it', async () => {
    await expect(
      run(first, migration(2, 'insert into koperasi.one values (3); select 1/0')),
    ).rejects.toThrow();
    expect(await ids()).toEqual([1]);
    await run(first, second);
    expect(await ids()).toEqual([1, 2]);
  });

  it('stay as they were when they ran', async () => {
    await run(first, second);
    await expect(run(migration(1, 'select 1'), second)).rejects.toThrow(
      'Migration 0001-test.sql is not what the database was made with. A migration that has run stays as it is: undo the change and write a new one.',
    );
    await expect(run(first)).rejects.toThrow(
      'The database has migration 0002-test.sql, which this version does not have. Start the version that made it, or a newer one.',
    );
  });

  it('never come before one that has run', async () => {
    const third = migration(3, 'select 3');
    await run(first, third);
    await expect(run(first, second, third)).rejects.toThrow(
      'Migration 0002-test.sql comes before one that has run already. Give it the next number.',
    );
  });

  it('leave tables whose entries not even their owner changes', async () => {
    await run(...readMigrations());
    await session(async ({run: statements}) => {
      await statements(`set role koperasi_seed; insert into koperasi.audit_events
        (chain, position, id, at, role, operation, resource, changed, request_id, previous_hash, hash)
        values ('x', 1, 'a', now(), 'board', 'o', 'r', '[]', 'q', '0', '0')`);
      await expect(statements(`update koperasi.audit_events set hash = '1'`)).rejects.toMatchObject({
        code: '23001',
      });
      await statements('reset role');
      await expect(statements('truncate koperasi.audit_events')).rejects.toMatchObject({code: '23001'});
    });
  });
});

describe.runIf(postgres !== undefined)('several processes on one PostgreSQL', () => {
  it('start at once with the same first rows and one card key', async () => {
    const url = (await postgres?.newDatabase()) ?? '';
    const databases = await Promise.all(
      [1, 2, 3, 4].map(() => openDatabase({url, seed: 'samples', connections: 2})),
    );
    const [row] = (await databases[0]?.system((query) =>
      query('select (select count(*) from card_keys where private_jwk is not null) as keys'),
    )) ?? [undefined];
    expect(row).toEqual({keys: 1});
    await Promise.all(databases.map((database) => database.close()));
  });

  it('say where the database is missing, and no password', async () => {
    const url = ((await postgres?.newDatabase()) ?? '')
      .replace('koperasi_owner@', 'koperasi_owner:canary@')
      .replace(/test_\d+$/, 'missing');
    const error: unknown = await openDatabase({url}).catch((reason: unknown) => reason);
    expect(String(error)).toBe(
      'StartError: DATABASE_URL leads to no database that answers: The database answered 3D000 (fault).',
    );
  });
});
