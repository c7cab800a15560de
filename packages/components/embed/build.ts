/** `pnpm embed`: builds `dist/embed/` and writes the first file's integrity hash into the example page. */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {bundleEmbed} from './bundle.ts';
import {licenseTexts} from './licenses.ts';

const name = 'loan-simulator';
const out = fileURLToPath(new URL('../dist/embed/', import.meta.url));
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
  ['LICENSES.txt', licenseTexts(Object.keys(metafile.inputs))],
  ['meta.json', json(metafile)],
  ['integrity.json', json(facts)],
]);
mkdirSync(out, {recursive: true});
for (const [file, content] of written) writeFileSync(out + file, content);
// Parts of earlier builds carry another hash in their names.
for (const file of readdirSync(out)) if (!written.has(file)) rmSync(out + file, {recursive: true});

const page = fileURLToPath(new URL('../../../docs/examples/dinas/index.html', import.meta.url));
const html = readFileSync(page, 'utf8');
const current = html.replace(
  /(\/embed\/loan-simulator\.js"\s+integrity=")[^"]*/,
  `$1${facts[`${name}.js`]?.integrity ?? ''}`,
);
if (current !== html) writeFileSync(page, current);
for (const [file, {bytes, gzip}] of Object.entries(facts))
  console.log(`${file}: ${bytes} bytes, ${gzip} gzip${file === `${name}.js` ? '' : ', on demand'}`);
