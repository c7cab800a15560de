/** No change of the public surface goes unseen. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {apiSurface, publicPackages} from './api-surface.ts';

it.each(publicPackages)('@koperasi/%s exports what was reviewed', (name) => {
  const reviewed = readFileSync(new URL(`../api/${name}.d.ts.txt`, import.meta.url), 'utf8');
  expect(
    apiSurface(name),
    'If the change is intended: npm run build, npm run api, and commit the diff.',
  ).toBe(reviewed);
});
