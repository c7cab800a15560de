/** The import rules of docs/architecture.md. Nothing here needs a list of exceptions: keep it so. */
import {globSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {importCycles, isTest, root, sourceFiles} from './source-files.ts';

const files = sourceFiles().filter(({path}) => !isTest(path));
const imports = files.flatMap(({path, imports: names}) => names.map((name) => ({path, name})));

it.each([
  ['loan', /^decimal\.js$/],
  ['contract', /^zod(\/mini)?$/],
  ['card', /^$/],
  ['sdk', /^@koperasi\/(card|contract(\/examples)?)$/],
  [
    'components',
    /^(lit|@lit\/context|@tanstack\/virtual-core|hucre|minisearch|qr|@koperasi\/(card|loan|contract))(\/|$)/,
  ],
  [
    'server',
    /^(node:|@?hono(\/|$)|jose$|postgres$|@electric-sql\/pglite(\/|$)|@koperasi\/(contract|loan)(\/|$))/,
  ],
])('%s imports only itself and %s', (folder, allowed) => {
  const own = `packages/${folder}/src/`;
  const outside = imports.filter(({path, name}) => path.startsWith(own) && !name.startsWith(own));
  expect(outside.filter(({name}) => !allowed.test(name))).toEqual([]);
});

it('lets components know the contract by its types alone, and only where data enters an element', () => {
  const components = files.filter(({path}) => path.startsWith('packages/components/'));
  const of = (names: readonly string[]): boolean =>
    names.some((name) => name.startsWith('@koperasi/contract'));
  expect(components.filter(({loads}) => of(loads)).map(({path}) => path)).toEqual([]);
  const knowing = components.filter(({imports: names}) => of(names)).map(({path}) => path);
  expect(knowing.filter((path) => !path.endsWith('-source.ts'))).toEqual([]);
});

it('has no import that comes round to its own file', () => {
  expect(importCycles(files)).toEqual([]);
});

it('imports no test, story or benchmark', () => {
  expect(imports.filter(({name}) => isTest(name))).toEqual([]);
});

it('keeps clock, locale, network and page out of the loan engine', () => {
  const world =
    /\bDate\.now\b|\bnew Date\(\)|\bIntl\b|toLocale|\bconsole\b|\b(window|document|fetch|process)\b\s*[.(]/;
  const code = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  const engine = files.filter(({path}) => path.startsWith('packages/loan/'));
  expect(engine.filter((file) => world.test(code(file.code))).map(({path}) => path)).toEqual([]);
});

it('lists only tools at its root', () => {
  const read = (path: string): {name: string} & Record<string, object> =>
    JSON.parse(readFileSync(root + path, 'utf8')) as never;
  const {dependencies, devDependencies} = read('package.json');
  const packages = globSync('packages/*/package.json', {cwd: root}).map((path) => read(path).name);
  expect(Object.keys({...dependencies, ...devDependencies})).not.toEqual([]);
  expect(packages.filter((name) => name in {...dependencies, ...devDependencies})).toEqual([]);
});
