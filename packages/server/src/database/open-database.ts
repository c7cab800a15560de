import {migrate} from '../migrations/migrate.ts';
import {readMigrations} from '../migrations/read-migrations.ts';
import {plantSeed, type SeedName} from '../seed/plant-seed.ts';
import {ensureCardKey} from './card-key.ts';
import {createDatabase} from './create-database.ts';
import type {Database} from './database.ts';
import {DatabaseError} from './database-error.ts';
import type {Engine} from './engine.ts';
import {openPglite} from './open-pglite.ts';
import {postgresEngine} from './postgres-engine.ts';
import {readDriverError} from './read-driver-error.ts';
import {runTransaction} from './run-transaction.ts';
import type {Limits} from './settings.ts';
import {StartError} from './start-error.ts';

/** Where the data is, and what it begins with. */
export interface DatabaseOptions {
  /** `postgres://…`: PostgreSQL 15 or newer, which several processes may share. Otherwise PGlite. */
  readonly url?: string;
  /** PGlite's folder, made when it is missing; without one the data is in memory and gone at the end. */
  readonly folder?: string;
  /**
   * What an empty database begins with: `reference` (cooperatives, schemes, partners, products), `samples` (also people, marked as samples),
   * or `nothing`. When left out, samples on PGlite and reference on PostgreSQL.
   */
  readonly seed?: SeedName;
  /** Transactions at once on PostgreSQL; 20 when left out. */
  readonly connections?: number;
  readonly limits?: Limits;
}

async function checkVersion(engine: Engine): Promise<void> {
  await engine.session(async ({query}) => {
    const [row] = await query<{version: string}>(`select current_setting('server_version_num') as version`);
    if (Number(row?.version) < 150_000)
      throw new StartError(
        'The server needs PostgreSQL 15 or newer, and DATABASE_URL leads to an older one.',
      );
  });
}

function startError(error: unknown): unknown {
  if (error instanceof StartError) return error;
  const {kind, sqlState, message} = error instanceof DatabaseError ? error : readDriverError(error);
  if (kind === 'unavailable' || sqlState.startsWith('28') || sqlState === '3D000')
    return new StartError(`DATABASE_URL leads to no database that answers: ${message}`);
  if (kind === 'not-allowed')
    return new StartError(
      'The user of DATABASE_URL may not prepare the database: it needs CREATE on the database, and CREATEROLE or membership in koperasi_app, koperasi_system and koperasi_seed.',
    );
  return error;
}

async function prepare(engine: Engine, seed: SeedName): Promise<void> {
  await engine.session((session) => migrate(session, readMigrations()));
  await runTransaction(engine, 'seed', (query) => plantSeed(query, seed));
  await runTransaction(engine, 'system', ensureCardKey);
}

/**
 * Opens the database with its tables up to date, its first rows in place and a key for cards.
 *
 * @throws StartError with what to do about it.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  if (options.url === undefined) {
    const {engine, release} = await openPglite(options.folder, options.seed ?? 'samples');
    try {
      await prepare(engine, options.seed ?? 'samples');
      return createDatabase(engine, release);
    } catch (error) {
      await engine.close();
      release();
      throw error;
    }
  }
  const engine = postgresEngine(options.url, options.connections ?? 20, options.limits);
  try {
    await checkVersion(engine);
    await prepare(engine, options.seed ?? 'reference');
    return createDatabase(engine);
  } catch (error) {
    await engine.close();
    throw startError(error);
  }
}
