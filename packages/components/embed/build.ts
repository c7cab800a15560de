/** `pnpm embed`: builds `dist/embed/` and writes the first files' integrity hashes into the example pages; `--check` fails instead where a page has another. */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import type {Metafile} from 'esbuild';
import {bundleEmbed} from './bundle.ts';
import {embeds} from './embeds.ts';
import {putIntegrity} from './example-page.ts';
import {licenseTexts} from './licenses.ts';

/** What `integrity.json` says of one file. */
interface FileFacts {
  integrity: string;
  bytes: number;
  gzip: number;
}

const out = fileURLToPath(new URL('../dist/embed/', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const facts: Record<string, FileFacts> = {};
const written = new Map<string, string | Uint8Array>();
const metafile: Metafile = {inputs: {}, outputs: {}};
/** Names of files by the embed that loads them, the first one first. */
const filesOf: Record<string, string[]> = {};

for (const embed of embeds) {
  const bundle = await bundleEmbed(embed);
  filesOf[embed.name] = [...bundle.files.keys()];
  for (const [file, content] of bundle.files) {
    written.set(file, content);
    facts[file] = {
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      bytes: content.length,
      gzip: gzipSync(content, {level: 9}).length,
    };
  }
  Object.assign(metafile.inputs, bundle.metafile.inputs);
  Object.assign(metafile.outputs, bundle.metafile.outputs);
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2) + '\n';
written.set('LICENSES.txt', licenseTexts(metafile, {name: 'Koperasi Merah Putih UI', folder: repository}));
written.set('meta.json', json({...metafile, embeds: filesOf}));
written.set('integrity.json', json(facts));
mkdirSync(out, {recursive: true});
for (const [file, content] of written) writeFileSync(out + file, content);
// Parts of earlier builds carry another hash in their names.
for (const file of readdirSync(out)) if (!written.has(file)) rmSync(out + file, {recursive: true});

for (const {name} of embeds)
  for (const file of filesOf[name] ?? [])
    console.log(
      `${name}: ${file}: ${facts[file]?.bytes} bytes, ${facts[file]?.gzip} gzip${file === `${name}.js` ? '' : ', on demand'}`,
    );

const old = putIntegrity((file) => facts[file]?.integrity, process.argv.includes('--check'));
for (const page of old) {
  console.error(`The integrity hash in ${page} is old: run \`npm run build\` and commit the page`);
  process.exitCode = 1;
}
