/** `npm run api`: writes the packages' public surface to `packages/checks/api/`, for a reviewer to see what changed. */
import {writeFileSync} from 'node:fs';
import {apiSurface, publicPackages} from './api-surface.ts';

for (const name of publicPackages)
  writeFileSync(new URL(`../api/${name}.d.ts.txt`, import.meta.url), apiSurface(name));
