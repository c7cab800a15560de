import {utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {builtSeed, seedChecksum, seedsFolder} from './built-seed.ts';

it('is read whole, whatever another process then does to its file', async () => {
  await builtSeed('reference');
  const seed = await builtSeed('reference');
  await utimes(join(seedsFolder, `seed-reference-${seedChecksum()}.tar.gz`), new Date(), new Date());
  const [first, second] = new Uint8Array(await seed.arrayBuffer());
  expect([first, second]).toEqual([0x1f, 0x8b]);
});
