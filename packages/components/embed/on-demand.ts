import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {build, type BuildOptions, type Metafile, type Plugin} from 'esbuild';

/** A file that the embed asks for when a person needs it. */
export interface Part {
  /** Holds a hash of the content, so that no cache can pair parts of two versions. */
  file: string;
  content: Uint8Array;
  metafile: Metafile;
}

const shim = new URL('shared-lit.ts', import.meta.url).pathname;
const sharedNames = /export const lit = \{([^}]*)\}/.exec(readFileSync(shim, 'utf8'))?.[1] ?? '';
const sharedModules =
  /^(lit|lit-html|lit-element|@lit\/reactive-element)$|[/\\](lit-html|lit-element|reactive-element|css-tag|is-server|shared-lit)\.[jt]s$/;

/** In a part, Lit is the parameter of its function; another name than these fails the build. */
const borrowedLit: Plugin = {
  name: 'borrowed-lit',
  setup({onLoad, onResolve}) {
    onResolve({filter: sharedModules}, () => ({path: 'lit', namespace: 'borrowed'}));
    onLoad({filter: /./, namespace: 'borrowed'}, () => ({
      contents: `const {${sharedNames}} = embedLit; export {${sharedNames}}; export const lit = embedLit;`,
    }));
  },
};

async function bundlePart(source: string, options: BuildOptions): Promise<Part> {
  const {outputFiles, metafile} = await build({
    ...options,
    plugins: [borrowedLit, ...(options.plugins ?? [])],
    entryPoints: [source],
    outdir: 'dist/embed',
    format: 'iife',
    globalName: 'part',
    banner: {js: 'let exported;export default (embedLit)=>exported??=(()=>{'},
    footer: {js: 'return part})();'},
    metafile: true,
    write: false,
  });
  const content = outputFiles[0]?.contents ?? new Uint8Array();
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
  const split = code.replace(dynamicImport, (call) => `embedLit.loadPart("./${files.get(call) ?? ''}")`);
  return `import {lit as embedLit} from ${JSON.stringify(shim)};${split}`;
}
