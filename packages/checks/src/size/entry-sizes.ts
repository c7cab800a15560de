import {basename} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {modulesOf, type MeasuredFile} from './measured-file.ts';

/** What people write who install a package, by the name that the report gives it. */
const imports: Readonly<Record<string, string>> = {
  '@koperasi/loan {schedule}': "export {schedule} from '@koperasi/loan'",
  '@koperasi/loan/schemes': "export * from '@koperasi/loan/schemes'",
  '@koperasi/components {parseRupiah}': "export {parseRupiah} from '@koperasi/components'",
  '@koperasi/components/installment-table/define': "import '@koperasi/components/installment-table/define'",
  '@koperasi/components/loan-simulator/define': "import '@koperasi/components/loan-simulator/define'",
};

async function entrySize(name: string, contents: string): Promise<MeasuredFile> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: new URL('../..', import.meta.url).pathname},
    outdir: '/bundle',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
  });
  const named = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  // Only what is loaded at once: `import()` is somebody's later wish.
  const atOnce = new Set<string>();
  const follow = (file: string): void => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const {path, kind} of named.get(file)?.imports ?? [])
      if (kind === 'import-statement') follow(basename(path));
  };
  follow('stdin.js');
  const loaded = outputFiles.filter(({path}) => atOnce.has(basename(path)));
  return {
    name,
    bytes: loaded.reduce((sum, {contents: file}) => sum + file.length, 0),
    gzip: loaded.reduce((sum, {contents: file}) => sum + gzipSync(file, {level: 9}).length, 0),
    modules: modulesOf([...atOnce].flatMap((file) => named.get(file) ?? [])),
  };
}

/** What each entry of the packages costs in a program that bundles and minifies it, dependencies included. */
export function entrySizes(): Promise<MeasuredFile[]> {
  return Promise.all(Object.entries(imports).map(([name, contents]) => entrySize(name, contents)));
}
