import {createHash} from 'node:crypto';
import {basename, join} from 'node:path';
import {build, type BuildOptions, type Metafile, type Plugin} from 'esbuild';

/** A file that the embed asks for when a person needs it. */
export interface Part {
  /** Holds a hash of the content, so that no cache can pair parts of two versions. */
  file: string;
  content: Uint8Array;
  metafile: Metafile;
}

/**
 * Makes every `import('./…')` of our sources a file of its own beside the embed. An address relative to the script works
 * for classic scripts as for modules.
 *
 * @param options - How the parts are built.
 * @param parts - Receives each part once.
 */
export function onDemand(options: BuildOptions, parts: Map<string, Part>): Plugin {
  const bundlePart = async (source: string): Promise<Part> => {
    const plugins = [...(options.plugins ?? []), onDemand(options, parts)];
    const result = await build({
      ...options,
      plugins,
      entryPoints: [source],
      outdir: 'dist/embed',
      format: 'esm',
      metafile: true,
      write: false,
    });
    if (Object.keys(result.metafile.inputs).some((input) => input.includes('lit-html')))
      throw new Error(`${source} is loaded on demand and would bring a second Lit: move its templates.`);
    const content = result.outputFiles[0]?.contents ?? new Uint8Array();
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    return {file: `${basename(source, '.ts')}-${hash}.js`, content, metafile: result.metafile};
  };
  return {
    name: 'on-demand',
    setup({onResolve}) {
      onResolve({filter: /^\.\.?\/.*\.js$/}, async ({kind, path, resolveDir}) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = join(resolveDir, path.replace(/js$/, 'ts'));
        const part = parts.get(source) ?? (await bundlePart(source));
        parts.set(source, part);
        return {path: `./${part.file}`, external: true};
      });
    },
  };
}
