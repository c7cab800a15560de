/** `pnpm embed`: builds `dist/embed/` and writes the first file's integrity hash into the example page; `--check` fails instead where the page has another. */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {bundleEmbed} from './bundle.ts';
import {putIntegrity} from './example-page.ts';
import {licenseTexts} from './licenses.ts';

const name = 'loan-simulator';
const out = fileURLToPath(new URL('../dist/embed/', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const {files, metafile} = await bundleEmbed(name, 'kop-loan-simulator');

const facts = Object.fromEntries(
  [...files].map(([file, content]) => [
    file,
    {
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      bytes: content.length,
      gzip: gzipSync(content, {level: 9}).length,
    },
  ]),
);
const json = (value: unknown): string => JSON.stringify(value, undefined, 2) + '\n';
const written = new Map<string, string | Uint8Array>([
  ...files,
  ['LICENSES.txt', licenseTexts(metafile, {name: 'Koperasi Merah Putih UI', folder: repository})],
  ['meta.json', json(metafile)],
  ['integrity.json', json(facts)],
]);
mkdirSync(out, {recursive: true});
for (const [file, content] of written) writeFileSync(out + file, content);
// Parts of earlier builds carry another hash in their names.
for (const file of readdirSync(out)) if (!written.has(file)) rmSync(out + file, {recursive: true});

for (const [file, {bytes, gzip}] of Object.entries(facts))
  console.log(`${file}: ${bytes} bytes, ${gzip} gzip${file === `${name}.js` ? '' : ', on demand'}`);

if (!putIntegrity(facts[`${name}.js`]?.integrity ?? '', process.argv.includes('--check'))) {
  console.error(
    "The page's integrity hash is old: run `npm run build` and commit docs/examples/dinas/index.html",
  );
  process.exitCode = 1;
}
