import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const page = fileURLToPath(new URL('../../../docs/examples/dinas/index.html', import.meta.url));

/**
 * Gives the example page the first file's integrity hash.
 *
 * @param integrity - As the attribute takes it: `sha384-…`.
 * @param checkOnly - Leaves the page as it is.
 * @returns Whether the page now carries this hash.
 */
export function putIntegrity(integrity: string, checkOnly: boolean): boolean {
  const html = readFileSync(page, 'utf8');
  const current = html.replace(/(\/embed\/loan-simulator\.js"\s+integrity=")[^"]*/, `$1${integrity}`);
  if (current !== html && !checkOnly) writeFileSync(page, current);
  return (checkOnly ? html : current).includes(`integrity="${integrity}"`);
}
