import {openDatabase} from 'server/src/database/open-database.ts';
import type {TemporaryPostgres} from 'server/src/database/temporary-postgres.test-only.ts';
import {fillLarge} from 'server/src/seed/large.ts';
import {startApi} from '../src/api/api-under-test.ts';
import {load, type LoadRequest, type LoadResult} from './load.ts';

/** How one list or read did. */
export interface LargeResult extends LoadResult {
  readonly what: string;
}

/** Every list and read of a country's size, each with paths that differ from turn to turn. */
export async function largeResults(postgres: TemporaryPostgres): Promise<LargeResult[]> {
  const url = await postgres.newDatabase();
  const database = await openDatabase({url, seed: 'samples'});
  const filled = await fillLarge(database);
  void filled;
  await database.close();
  const api = await startApi(() => openDatabase({url, seed: 'samples'}));
  const results: LargeResult[] = [];
  try {
    const kinds: [string, (turn: number) => LoadRequest][] = [];
    for (const [what, next] of kinds)
      results.push({what, ...(await load(api.port, {connections: 1, requests: 200}, next))});
  } finally {
    await api.stop();
  }
  return results;
}
