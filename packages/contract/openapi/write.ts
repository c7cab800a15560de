/** `pnpm openapi`: writes `openapi.json` from the route table; `--check` fails instead where the file is another. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {openApiDocument} from './document.ts';

const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
const text = `${JSON.stringify(openApiDocument(), undefined, 1)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write(
    'openapi.json differs from the routes: run `node packages/contract/openapi/write.ts`.\n',
  );
  process.exitCode = 1;
}
