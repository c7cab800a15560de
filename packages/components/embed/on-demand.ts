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

const litModules =
  /^(lit|lit-html|lit-element|@lit\/reactive-element)$|[/\\](lit-html|lit-element|reactive-element|css-tag|is-server|[\w-]+\.shared)\.[jt]s$/;

/** Where a first file lends from: the module that parts import `shared` from, and names by the module that holds them. */
export interface Lender {
  readonly shim: string;
  readonly names: ReadonlyMap<string, string>;
}

const importOf = /^import \{([^}]*)\} from '([^']+)'/gm;

/** Reads what `src/embed/<name>.shared.ts` lends, and what those lend whose names it takes over. */
export function lenderOf(name: string): Lender {
  const shim = sharedFile(name);
  const names = new Map<string, string>();
  const read = (file: string): void => {
    for (const [, imported = '', from = ''] of readFileSync(file, 'utf8').matchAll(importOf)) {
      if (from.endsWith('.shared.js')) read(sourceOf(dirname(file), from));
      else if (!from.endsWith('/lend.js')) {
        const module = from.startsWith('.') ? sourceOf(dirname(file), from) : from;
        const all = [...listed(names.get(module) ?? ''), ...listed(imported)];
        names.set(module, [...new Set(all)].join(', '));
      }
    }
  };
  read(shim);
  const every = [...names.values()].flatMap(listed);
  const twice = every.filter((one, index) => every.indexOf(one) !== index);
  if (twice.length > 0) throw new Error(`${name} lends two things called ${twice.join(', ')}.`);
  return {shim, names};
}

function listed(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function sharedFile(name: string): string {
  return fileURLToPath(new URL(`../src/embed/${name}.shared.ts`, import.meta.url));
}

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
function borrowed({names: lent}: Lender): Plugin {
  return {
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
}

/** One first file's parts while they are bundled. */
export interface Splitting {
  readonly lender: Lender;
  /** By source. */
  readonly parts: Map<string, Promise<Part>>;
}

async function bundlePart(source: string, options: BuildOptions, lender: Lender): Promise<Part> {
  const {outputFiles, metafile} = await build({
    ...options,
    plugins: [borrowed(lender), ...(options.plugins ?? [])],
    entryPoints: [source],
    outdir: 'dist/embed',
    format: 'iife',
    globalName: 'part',
    banner: {js: 'let exported;export default (embedShared)=>exported??=(()=>{'},
    // A part that only registers something exports nothing, and is there all the same.
    footer: {js: 'return part??{}})();'},
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
 * @param splitting - Keeps each part.
 */
export async function splitOff(
  code: string,
  path: string,
  options: BuildOptions,
  {lender, parts}: Splitting,
): Promise<string> {
  const files = new Map<string, string>();
  for (const [call, specifier] of code.matchAll(dynamicImport)) {
    const source = join(dirname(path), `${specifier ?? ''}.ts`);
    const part = parts.get(source) ?? bundlePart(source, options, lender);
    parts.set(source, part);
    files.set(call, (await part).file);
  }
  if (files.size === 0) return code;
  const split = code.replace(dynamicImport, (call) => `embedShared.loadPart("./${files.get(call) ?? ''}")`);
  return `import {shared as embedShared} from ${JSON.stringify(lender.shim)};${split}`;
}
