/** `node packages/server/src/seed/build-seed.ts`: builds the data directory that PGlite starts from, unless it is up to date. */
import {builtSeed} from './built-seed.ts';

const started = performance.now();
const {size} = await builtSeed('samples');
console.log(`Seed: ${(size / 1e6).toFixed(1)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s.`);
