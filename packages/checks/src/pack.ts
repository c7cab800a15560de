/** Packs the published packages as for a release, into `packages/checks/dist/packed`; several checks unpack them from there. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {packedFolder, published} from './packed-project.ts';
import {root} from './source-files.ts';

rmSync(packedFolder, {recursive: true, force: true});
mkdirSync(packedFolder, {recursive: true});
// A named version is taken from where `npm test` has put it; without one, npm would ask the registry each time.
for (const name of published)
  execFileSync('npx', ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', packedFolder], {
    cwd: `${root}packages/${name}`,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
