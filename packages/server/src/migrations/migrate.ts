import type {Session} from '../database/engine.ts';
import {StartError} from '../database/start-error.ts';
import type {Migration} from './read-migrations.ts';

// Any number will do, as long as every process of this server uses the same.
const lock = 20_261_127;

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

function checkHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const {number, name, checksum} of applied) {
    const known = migrations.find((migration) => migration.number === number);
    if (known === undefined)
      throw new StartError(
        `The database has migration ${name}, which this version does not have. Start the version that made it, or a newer one.`,
      );
    if (known.checksum !== checksum)
      throw new StartError(
        `Migration ${known.name} is not what the database was made with. A migration that has run stays as it is: undo the change and write a new one.`,
      );
  }
  const newest = Math.max(0, ...applied.map(({number}) => number));
  const late = migrations.find(
    ({number}) => number < newest && !applied.some((migration) => migration.number === number),
  );
  if (late !== undefined)
    throw new StartError(
      `Migration ${late.name} comes before one that has run already. Give it the next number.`,
    );
}

async function apply({query, run}: Session, {number, name, sql, checksum}: Migration): Promise<void> {
  await run('begin');
  try {
    await run(sql);
    await query('insert into koperasi.migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ]);
    await run('commit');
  } catch (error) {
    await run('rollback');
    throw error;
  }
}

/**
 * Brings the tables up to date: each migration once, in its order and in a transaction of its own, while other processes that start wait.
 *
 * @throws StartError when a migration that has run was changed, is gone, or comes too late.
 */
export async function migrate(session: Session, migrations: readonly Migration[]): Promise<void> {
  const {query, run} = session;
  await query('select pg_advisory_lock($1)', [lock]);
  try {
    await run(`
      create schema if not exists koperasi;
      set search_path = koperasi, pg_catalog;
      create table if not exists koperasi.migrations (
        number integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      );
    `);
    const applied = await query<Applied>(
      'select number, name, checksum from koperasi.migrations order by number',
    );
    checkHistory(applied, migrations);
    for (const migration of migrations)
      if (!applied.some(({number}) => number === migration.number)) await apply(session, migration);
  } finally {
    await query('select pg_advisory_unlock($1)', [lock]);
  }
}
