import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const pages = fileURLToPath(new URL('../../../docs/examples/dinas/', import.meta.url));
const hashed = /(\/embed\/([\w-]+\.js)"\s+integrity=")([^"]*)/g;

/**
 * Gives the example pages the hashes of the embed files that they load.
 *
 * @param integrityOf - By a file's name, as the attribute takes it: `sha384-…`.
 * @param checkOnly - Leaves the pages as they are.
 * @returns Names of the pages that still carry another hash.
 */
export function putIntegrity(
  integrityOf: (file: string) => string | undefined,
  checkOnly: boolean,
): readonly string[] {
  return globSync('*.html', {cwd: pages}).filter((page) => {
    const html = readFileSync(pages + page, 'utf8');
    const current = html.replace(
      hashed,
      (_, before: string, file: string) => before + (integrityOf(file) ?? ''),
    );
    if (current === html) return false;
    if (!checkOnly) writeFileSync(pages + page, current);
    return checkOnly;
  });
}
