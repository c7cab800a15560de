import {openDatabase, type DatabaseOptions} from './open-database.ts';
import type {Database} from './database.ts';
import {startTemporaryPostgres} from './temporary-postgres.test-only.ts';

/** A way to have a fresh database with samples, on one engine. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres';
  open(options?: DatabaseOptions): Promise<Database>;
  /** Ends what the engine started. */
  stop(): Promise<void>;
}

/** Both engines where PostgreSQL can be started, else PGlite alone; says so on the console. */
export async function testEngines(): Promise<TestEngine[]> {
  const postgres = await startTemporaryPostgres();
  const pglite: TestEngine = {
    name: 'pglite',
    open: (options) => openDatabase(options),
    stop: () => Promise.resolve(),
  };
  if (postgres === undefined) return [pglite];
  return [
    pglite,
    {
      name: 'postgres',
      open: async (options) => openDatabase({url: await postgres.newDatabase(), seed: 'samples', ...options}),
      stop: () => postgres.stop(),
    },
  ];
}
