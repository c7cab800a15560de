/** `pnpm embed`: builds `dist/embed/` and writes the file's integrity hash into the example page. */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, transform, type Plugin} from 'esbuild';
import {licenseTexts} from './licenses.ts';
import {minifyTemplates} from './minify-templates.ts';

const here = new URL('.', import.meta.url).pathname;
const out = new URL('../dist/embed/', import.meta.url).pathname;
const name = 'loan-simulator.js';
const tag = 'kop-loan-simulator';

// A browser that knows form-associated elements (Safari 16.4 came last) runs ES2022; older ones show the fallback.
const target = 'es2022';
const tsconfigRaw = {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}};
const ourSources: Plugin = {
  name: 'our-sources',
  setup({onLoad, onResolve}) {
    // package.json lists side effects of the published files only, and esbuild would drop these.
    onResolve({filter: /\.define\.js$/}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.replace(/js$/, 'ts')),
      sideEffects: true,
    }));
    onLoad({filter: /components[/\\]src[/\\].*\.ts$/}, async ({path}) => {
      const source = readFileSync(path, 'utf8');
      const {code} = await transform(source, {loader: 'ts', target, tsconfigRaw, sourcefile: path});
      return {contents: minifyTemplates(code), loader: 'js'};
    });
  },
};

const createsPolicy = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;
const sharedPolicy: Plugin = {
  name: 'shared-policy',
  setup({onLoad}) {
    onLoad({filter: /lit-html[/\\]lit-html\.js$/}, ({path}) => {
      const lit = readFileSync(path, 'utf8');
      if (!createsPolicy.test(lit))
        throw new Error('lit-html creates its policy in a new way: adapt embed/build.ts.');
      const contents = lit.replace(createsPolicy, 'htmlPolicy($1)');
      return {contents: `import {htmlPolicy} from '${here}html-policy.ts';${contents}`, loader: 'js'};
    });
  },
};

const {metafile} = await build({
  entryPoints: [new URL('../src/embed/loan-simulator.ts', import.meta.url).pathname],
  outfile: out + name,
  bundle: true,
  minify: true,
  format: 'iife',
  target,
  platform: 'browser',
  conditions: ['production'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [ourSources, sharedPolicy],
  // Around the whole bundle: a second copy, or another version, must not even start Lit.
  banner: {js: `"use strict";if(!customElements.get("${tag}")){`},
  footer: {js: '}'},
});

const file = readFileSync(out + name);
const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
const gzip = gzipSync(file, {level: 9}).length;
const json = (value: unknown): string => JSON.stringify(value, undefined, 2) + '\n';
mkdirSync(out, {recursive: true});
writeFileSync(`${out}meta.json`, json(metafile));
writeFileSync(`${out}LICENSES.txt`, licenseTexts(Object.keys(metafile.inputs)));
writeFileSync(`${out}integrity.json`, json({[name]: {integrity, bytes: file.length, gzip}}));

const page = new URL('../../../docs/examples/dinas/index.html', import.meta.url).pathname;
const written = readFileSync(page, 'utf8');
const current = written.replace(/(\/embed\/loan-simulator\.js"\s+integrity=")[^"]*/, `$1${integrity}`);
if (current !== written) writeFileSync(page, current);
console.log(`${name}: ${file.length} bytes, ${gzip} gzip`);
