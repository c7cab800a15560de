import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build, transform} from 'esbuild';
import {rolldown} from 'rolldown';
import {rollup} from 'rollup';
import {modulesOf, type MeasuredFile} from './measured-file.ts';

// Ignored by git, and inside the package whose dependencies the programs import.
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What developers write, from the least to everything. */
const programs: Readonly<Record<string, string>> = {
  core: `import {call, createCore} from '@koperasi/sdk'; export {call, createCore};`,
  'one resource': `import {createCore, getCooperative, listCooperatives} from '@koperasi/sdk';
    export {createCore, getCooperative, listCooperatives};`,
  everything: `export * from '@koperasi/sdk';`,
};

type Bundler = (entry: string) => Promise<Omit<MeasuredFile, 'name' | 'bytes' | 'gzip'> & {code: string}>;

const minify = async (code: string): Promise<string> =>
  (await transform(code, {minify: true, format: 'esm', target: 'es2022', legalComments: 'none'})).code;

/** The three that people build with; rollup minifies nothing itself. */
const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: async (entry) => {
    const {outputFiles, metafile} = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'error',
      metafile: true,
      write: false,
    });
    return {code: outputFiles[0]?.text ?? '', modules: modulesOf(Object.values(metafile.outputs))};
  },
  rollup: async (entry) => {
    const bundle = await rollup({input: entry, plugins: [nodeResolve()], logLevel: 'silent'});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return {code: await minify(output[0].code), modules: {}};
  },
  rolldown: async (entry) => {
    const bundle = await rolldown({input: entry, logLevel: 'silent'});
    const {output} = await bundle.generate({format: 'es', minify: true});
    await bundle.close();
    return {code: output[0].code, modules: {}};
  },
};

/** A program as one of the three bundlers makes it, minified. */
export async function bundled(bundler: string, source: string): Promise<string> {
  mkdirSync(folder, {recursive: true});
  const inside = mkdtempSync(join(folder, 'bundle-'));
  try {
    const entry = join(inside, 'program.js');
    writeFileSync(entry, source);
    return (await bundlers[bundler]!(entry)).code;
  } finally {
    rmSync(inside, {recursive: true});
  }
}

/** The SDK as programs carry it, in each bundler: named `@koperasi/sdk core (esbuild)` and so on. */
export async function sdkSizes(): Promise<MeasuredFile[]> {
  mkdirSync(folder, {recursive: true});
  const inside = mkdtempSync(join(folder, 'sizes-'));
  try {
    const measured: MeasuredFile[] = [];
    for (const [program, source] of Object.entries(programs)) {
      const entry = join(inside, `${program.replace(' ', '-')}.js`);
      writeFileSync(entry, source);
      for (const [bundler, bundle] of Object.entries(bundlers)) {
        const {code, modules} = await bundle(entry);
        const bytes = Buffer.byteLength(code);
        const gzip = gzipSync(code, {level: 9}).length;
        measured.push({name: `@koperasi/sdk ${program} (${bundler})`, bytes, gzip, modules});
      }
    }
    return measured;
  } finally {
    rmSync(inside, {recursive: true});
  }
}
