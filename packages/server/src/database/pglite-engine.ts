import {PGlite, type PGliteOptions} from '@electric-sql/pglite';
import type {Query} from './database.ts';
import {durableFiles, durableStart} from './durable-files.ts';
import type {Engine} from './engine.ts';
import {parameterText, readers} from './values.ts';

const asText = (value: unknown): string => value as string;

interface Querying {
  query<Row>(text: string, parameters: unknown[]): Promise<{rows: Row[]}>;
}

function statementOn(connection: Querying): Query {
  return async <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
    (await connection.query<Row>(text, parameters.map(parameterText))).rows;
}

/** The engine in this process, which can hand out its files. */
export interface PgliteEngine extends Engine {
  /** The data directory as a gzip tarball. */
  dump(): Promise<Blob>;
}

/**
 * PostgreSQL in this process. It has one connection, so transactions follow one another, and its statements hold the event loop while
 * they run; timers of PostgreSQL do not exist there, hence no limits.
 *
 * @param folder - Where its files are; undefined keeps them in memory.
 * @param seed - A data directory to begin with, as a gzip tarball.
 */
export async function pgliteEngine(folder: string | undefined, seed?: Blob): Promise<PgliteEngine> {
  const options: PGliteOptions = {
    parsers: readers,
    // Parameters are text already, whatever type PostgreSQL asks for.
    serializers: Object.fromEntries(Object.keys(readers).map((id) => [id, asText])),
    ...(seed === undefined ? {} : {loadDataDir: seed}),
    ...(folder === undefined ? {} : {fs: durableFiles(folder), startParams: [...durableStart]}),
  };
  const pglite = await PGlite.create(options);
  await pglite.exec('set search_path = koperasi, pg_catalog');
  return {
    name: 'pglite',
    places: 1,
    settings: [],
    begin: (work) => pglite.transaction((transaction) => work(statementOn(transaction))),
    session: (work) =>
      work({
        query: statementOn(pglite),
        run: async (statements) => {
          await pglite.exec(statements);
        },
      }),
    dump: async () => {
      await pglite.exec('vacuum analyze');
      await pglite.exec('checkpoint');
      return pglite.dumpDataDir('gzip');
    },
    close: () => pglite.close(),
  };
}
