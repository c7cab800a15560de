import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'esbuild';

const folder = new URL('../src/embed/', import.meta.url).pathname;
const source = readFileSync(`${folder}shared.ts`, 'utf8');

/** Names that `src/embed/shared.ts` hands on, by the module that they come from. */
const modules = new Map(
  [...source.matchAll(/^import \{(.*)\} from '(.*)';$/gm)].map(([, names = '', path = '']) => [
    path.startsWith('.') ? join(folder, path) : path,
    names.split(', '),
  ]),
);

/** In a part that comes on demand, takes what the first file has already loaded from there. */
export const sharedModules: Plugin = {
  name: 'shared-modules',
  setup({onLoad, onResolve}) {
    onResolve({filter: /\.js$|^lit$/}, ({path, resolveDir}) => {
      const full = path.startsWith('.') ? join(resolveDir, path) : path;
      return modules.has(full) ? {path: full, namespace: 'shared', sideEffects: false} : undefined;
    });
    onLoad({filter: /.*/, namespace: 'shared'}, ({path}) => ({
      contents: (modules.get(path) ?? [])
        .map(
          (name) =>
            `export const ${name} = /*@__PURE__*/ (() => globalThis[Symbol.for('koperasi-ui')].${name})();`,
        )
        .join('\n'),
    }));
  },
};
