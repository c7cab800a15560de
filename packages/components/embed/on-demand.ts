import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type BuildOptions, type Metafile, type Plugin} from 'esbuild';
import {squeeze} from './squeeze.ts';

/** A file that the embed asks for when a person needs it. */
export interface Part {
  /** Holds a hash of the content, so that no cache can pair parts of two versions. */
  file: string;
  content: Uint8Array;
  metafile: Metafile;
}

const shim = fileURLToPath(new URL('../src/embed/shared.ts', import.meta.url));
const litModules =
  /^(lit|lit-html|lit-element|@lit\/reactive-element)$|[/\\](lit-html|lit-element|reactive-element|css-tag|is-server|shared)\.[jt]s$/;

/** Names that the first file lends, by the module that they come from. */
const lent = new Map(
  [...readFileSync(shim, 'utf8').matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)].map(
    ([, names = '', from = '']) => [from.startsWith('.') ? sourceOf(dirname(shim), from) : from, names],
  ),
);

function sourceOf(folder: string, specifier: string): string {
  return join(folder, specifier).replace(/js$/, 'ts');
}

const loan = '@koperasi/loan';
// Modules inside the engine whose names the first file lends: its errors must be the same class everywhere.
const insideLoan = /[/\\]loan[/\\]dist[/\\](errors|monthly-schedule|terms)\.js$/;
const innerLoan = 'inside-loan';

/**
 * In a part, what the first file holds is the parameter of its function. What the engine has besides comes with the part;
 * of our own modules another name than the lent ones fails the build.
 */
const borrowed: Plugin = {
  name: 'borrowed',
  setup({onLoad, onResolve}) {
    onResolve({filter: /./}, ({path, resolveDir, namespace}) => {
      if (namespace === 'borrowed') return undefined;
      const file = path.startsWith('.') ? join(resolveDir, path) : path;
      const module = litModules.test(path)
        ? 'lit'
        : insideLoan.test(file)
          ? innerLoan
          : path.startsWith('.')
            ? sourceOf(resolveDir, path)
            : path;
      return lent.has(module) || module === innerLoan
        ? {path: module, namespace: 'borrowed', sideEffects: false, pluginData: {resolveDir}}
        : undefined;
    });
    onLoad({filter: /./, namespace: 'borrowed'}, ({path, pluginData}) => {
      const names = `${lent.get(path === innerLoan ? loan : path) ?? ''}${path === 'lit' ? ', loadPart' : ''}`;
      const own = `const {${names}} = embedShared; export {${names}}; export const shared = embedShared;`;
      // What is named wins over what `*` brings.
      return path === loan
        ? {
            contents: `${own} export * from '${loan}';`,
            resolveDir: (pluginData as {resolveDir: string}).resolveDir,
          }
        : {contents: own};
    });
  },
};

async function bundlePart(source: string, options: BuildOptions): Promise<Part> {
  const {outputFiles, metafile} = await build({
    ...options,
    plugins: [borrowed, ...(options.plugins ?? [])],
    entryPoints: [source],
    outdir: 'dist/embed',
    format: 'iife',
    globalName: 'part',
    banner: {js: 'let exported;export default (embedShared)=>exported??=(()=>{'},
    footer: {js: 'return part})();'},
    metafile: true,
    write: false,
  });
  const content = await squeeze(outputFiles[0]?.contents ?? new Uint8Array(), true);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {
    file: `${basename(source, '.ts').replace('.define', '')}-${hash}.js`,
    content,
    metafile: metafile as Metafile,
  };
}

const dynamicImport = /\bimport\("(\.[^"]*)\.js"\)/g;

/**
 * Bundles every `import("./…")` in `code` as a part beside the embed and asks for it there. An address relative to the
 * script works for classic scripts as for modules.
 *
 * @param parts - Keeps each part, by its source.
 */
export async function splitOff(
  code: string,
  path: string,
  options: BuildOptions,
  parts: Map<string, Promise<Part>>,
): Promise<string> {
  const files = new Map<string, string>();
  for (const [call, specifier] of code.matchAll(dynamicImport)) {
    const source = join(dirname(path), `${specifier ?? ''}.ts`);
    const part = parts.get(source) ?? bundlePart(source, options);
    parts.set(source, part);
    files.set(call, (await part).file);
  }
  if (files.size === 0) return code;
  const split = code.replace(dynamicImport, (call) => `embedShared.loadPart("./${files.get(call) ?? ''}")`);
  return `import {shared as embedShared} from ${JSON.stringify(shim)};${split}`;
}
