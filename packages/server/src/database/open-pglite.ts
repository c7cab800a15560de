import {existsSync} from 'node:fs';
import {mkdir, open, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {builtSeed} from '../seed/built-seed.ts';
import {extractTar} from '../seed/extract-tar.ts';
import type {SeedName} from '../seed/plant-seed.ts';
import type {Engine} from './engine.ts';
import {ownFolder} from './own-folder.ts';
import {pgliteEngine} from './pglite-engine.ts';

async function syncFolder(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * PGlite in a folder or in memory, begun from the data directory that was built beforehand: a folder is filled the first time and
 * goes on from its own files later. A first start that was cut off starts over, since nothing was accepted before `ready` was written.
 *
 * @returns The engine, and what gives the folder back once the engine is closed.
 */
export async function openPglite(
  folder: string | undefined,
  seed: SeedName,
): Promise<{engine: Engine; release: () => void}> {
  if (folder === undefined)
    return {engine: await pgliteEngine(undefined, await builtSeed(seed)), release: () => undefined};
  const home = resolve(folder);
  await mkdir(home, {recursive: true, mode: 0o700});
  const release = ownFolder(home);
  try {
    const files = join(home, 'postgres');
    const mark = join(home, 'ready');
    if (existsSync(mark)) return {engine: await pgliteEngine(files), release};
    await rm(files, {recursive: true, force: true});
    const tarball = await builtSeed(seed);
    await extractTar(new Uint8Array(await tarball.arrayBuffer()), files);
    await writeFile(mark, 'The folder postgres is complete.\n', {flush: true});
    await syncFolder(home);
    return {engine: await pgliteEngine(files), release};
  } catch (error) {
    release();
    throw error;
  }
}
