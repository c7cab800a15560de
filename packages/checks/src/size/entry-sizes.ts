import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {modulesOf, type MeasuredFile} from './measured-file.ts';

/** What people write who install a package, by the name that the report gives it. */
const imports: Readonly<Record<string, string>> = {
  '@koperasi/loan {schedule}': "export {schedule} from '@koperasi/loan'",
  '@koperasi/loan/schemes': "export * from '@koperasi/loan/schemes'",
  '@koperasi/components {parseRupiah}': "export {parseRupiah} from '@koperasi/components'",
  '@koperasi/components/installment-table/define': "import '@koperasi/components/installment-table/define'",
  '@koperasi/components/loan-simulator/define': "import '@koperasi/components/loan-simulator/define'",
};

// Only what is loaded at once: `import()` is somebody's later wish.
const atOnce: Plugin = {
  name: 'at-once',
  setup({onResolve}) {
    onResolve({filter: /./}, ({kind}) =>
      kind === 'dynamic-import' ? {path: 'later', external: true} : null,
    );
  },
};

async function entrySize(name: string, contents: string): Promise<MeasuredFile> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url))},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'error',
    plugins: [atOnce],
    metafile: true,
    write: false,
  });
  const content = outputFiles[0]?.contents ?? new Uint8Array();
  const gzip = gzipSync(content, {level: 9}).length;
  return {name, bytes: content.length, gzip, modules: modulesOf(Object.values(metafile.outputs))};
}

/** What each entry of the packages costs in a program that bundles and minifies it, dependencies included. */
export function entrySizes(): Promise<MeasuredFile[]> {
  return Promise.all(Object.entries(imports).map(([name, contents]) => entrySize(name, contents)));
}
