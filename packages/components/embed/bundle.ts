import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform, type BuildOptions, type Metafile, type Plugin} from 'esbuild';
import {minifyTemplates} from './minify-templates.ts';
import {squeeze} from './squeeze.ts';
import type {Embed} from './embeds.ts';
import {lenderOf, splitOff, type Splitting} from './on-demand.ts';

// A browser that knows form-associated elements (Safari 16.4 came last) runs ES2022; older ones show the fallback.
const target = 'es2022';

const tsconfigRaw = {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}};

const decoratedProperty =
  /__decorateClass\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), [12]\);/g;

/** What Lit's legacy decorators do, without shipping them: each property is created on its class. */
function plainProperties(code: string): string {
  const plain = code.replace(
    decoratedProperty,
    (_, kind: string, options: string, element: string, name: string) =>
      kind === 'state'
        ? `${element}.createProperty(${name}, {state: true, attribute: false});`
        : `${element}.createProperty(${[name, options].filter(Boolean).join(', ')});`,
  );
  return plain.includes('__decorateClass([')
    ? plain
    : plain.replace(/^import .* from "lit\/decorators\.js";$/m, '');
}

/** Our sources, with short templates, and with what they import later kept apart. */
function ourSources(splitting: Splitting): Plugin {
  return {
    name: 'our-sources',
    setup({onLoad, onResolve}) {
      // package.json lists side effects of the published files only, and esbuild would drop these.
      onResolve({filter: /\.define\.js$/}, ({path, resolveDir}) => ({
        path: join(resolveDir, path.replace(/js$/, 'ts')),
        sideEffects: true,
      }));
      onLoad({filter: /components[/\\]src[/\\].*\.ts$/}, async ({path}) => {
        const source = readFileSync(path, 'utf8');
        const {code: decorated} = await transform(source, {
          loader: 'ts',
          target,
          tsconfigRaw,
          sourcefile: path,
        });
        const code = plainProperties(decorated);
        return {
          contents: await splitOff(minifyTemplates(code), path, optionsWith(splitting), splitting),
          loader: 'js',
        };
      });
    },
  };
}

const createsPolicy = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;
/** Lit asks for one policy name and fails where that is refused; the embed tries a second one. */
const embedPolicy: Plugin = {
  name: 'embed-policy',
  setup({onLoad}) {
    onLoad({filter: /lit-html[/\\]lit-html\.js$/}, ({path}) => {
      const lit = readFileSync(path, 'utf8');
      if (!createsPolicy.test(lit))
        throw new Error('lit-html creates its policy in a new way: adapt embed/bundle.ts.');
      const shim = fileURLToPath(new URL('html-policy.ts', import.meta.url));
      const contents = lit.replace(createsPolicy, 'htmlPolicy($1)');
      return {contents: `import {htmlPolicy} from ${JSON.stringify(shim)};${contents}`, loader: 'js'};
    });
  },
};

function optionsWith(splitting: Splitting): BuildOptions {
  return {
    bundle: true,
    minify: true,
    target,
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [ourSources(splitting), embedPolicy],
  };
}

// All that the first file has room for; the names and texts are in that file.
const notice = Buffer.from('/*! See LICENSES.txt */');

/** An embed in memory: its first file, then the parts that it loads on demand. */
export interface Bundle {
  files: ReadonlyMap<string, Uint8Array>;
  metafile: Metafile;
}

/** Bundles one entry of `src/embed/` for `<script type="module">` and classic scripts alike. */
export async function bundleEmbed({name, tags}: Embed): Promise<Bundle> {
  const splitting: Splitting = {lender: lenderOf(name), parts: new Map()};
  const known = tags.map((tag) => `customElements.get("${tag}")`).join('&&');
  const {metafile, outputFiles} = await build({
    ...optionsWith(splitting),
    entryPoints: [fileURLToPath(new URL(`../src/embed/${name}.ts`, import.meta.url))],
    outfile: `dist/embed/${name}.js`,
    // Not `iife`, which would turn `import()` of a part into `require()`.
    format: 'esm',
    metafile: true,
    write: false,
    // Around everything: a second copy, or another version, must not even start Lit.
    banner: {js: `(()=>{"use strict";if(${known})return;`},
    footer: {js: '})();'},
  });
  const first = outputFiles[0]?.contents ?? new Uint8Array();
  // Read as a script: it must run as one, too.
  const squeezed = await squeeze(first, false);
  const files = new Map<string, Uint8Array>([[`${name}.js`, Buffer.concat([notice, squeezed])]]);
  for (const {file, content, metafile: inner} of await Promise.all(splitting.parts.values())) {
    files.set(file, content);
    Object.assign(metafile.inputs, inner.inputs);
    for (const output of Object.values(inner.outputs)) metafile.outputs[`dist/embed/${file}`] = output;
  }
  return {files, metafile};
}
