import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {pgliteEngine} from '../database/pglite-engine.ts';
import {runTransaction} from '../database/run-transaction.ts';
import {migrate} from '../migrations/migrate.ts';
import {readMigrations} from '../migrations/read-migrations.ts';
import {plantSeed, type SeedName} from './plant-seed.ts';
import {referenceRows} from './reference-rows.ts';
import {sampleLendingRows} from './sample-lending-rows.ts';
import {samplePeopleRows} from './sample-people-rows.ts';
import {sampleWorkRows} from './sample-work-rows.ts';

/** Where built data directories are kept. */
export const seedsFolder: string = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Changes with the migrations, the rows and PGlite, and with nothing else. */
export function seedChecksum(): string {
  const rows = [...referenceRows(), ...samplePeopleRows(), ...sampleLendingRows(), ...sampleWorkRows()];
  const hash = createHash('sha256');
  for (const {checksum} of readMigrations()) hash.update(checksum);
  hash.update(JSON.stringify(rows, (key, value: unknown) => (key === 'secret' ? undefined : value)));
  hash.update(import.meta.resolve('@electric-sql/pglite'));
  return hash.digest('hex').slice(0, 16);
}

async function build(seed: SeedName): Promise<Blob> {
  const engine = await pgliteEngine(undefined);
  try {
    await engine.session((session) => migrate(session, readMigrations()));
    await runTransaction(engine, 'seed', (query) => plantSeed(query, seed));
    return await engine.dump();
  } finally {
    await engine.close();
  }
}

async function keep(path: string, seed: SeedName, blob: Blob): Promise<void> {
  await mkdir(seedsFolder, {recursive: true});
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, new Uint8Array(await blob.arrayBuffer()));
  await rename(unfinished, path);
  const others = (await readdir(seedsFolder)).filter(
    (name) =>
      name.startsWith(`seed-${seed}-`) && name.endsWith('.tar.gz') && join(seedsFolder, name) !== path,
  );
  await Promise.all(others.map((name) => rm(join(seedsFolder, name), {force: true})));
}

/**
 * A data directory with tables and first rows, as a gzip tarball: starting from it takes about a second instead of eight. Built when there is
 * none for these migrations and rows, and kept where that is possible.
 */
export async function builtSeed(seed: SeedName): Promise<Blob> {
  const path = join(seedsFolder, `seed-${seed}-${seedChecksum()}.tar.gz`);
  // Whole and at once: another process may replace the file at any moment, or remove it for a newer one.
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Blob([kept]);
  const blob = await build(seed);
  // A folder that cannot be written to costs the next start its eight seconds, and no more.
  await keep(path, seed, blob).catch(() => undefined);
  return blob;
}
