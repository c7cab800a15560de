import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import type {Metafile} from 'esbuild';

/** The folder of the package that holds `file`, and its name. */
function packageOf(file: string): {folder: string; name: string} {
  let folder = dirname(file);
  for (;;) {
    const manifest = join(folder, 'package.json');
    const name = existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as {name?: string}).name;
    if (name) return {folder, name};
    if (folder === dirname(folder)) throw new Error(`${file} belongs to no package.`);
    folder = dirname(folder);
  }
}

function licenseIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to copy.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The licence texts of everything that a bundle's files hold, our own first. A package that was read and left no byte is not named.
 *
 * @param own - Name and folder of what our own sources belong to: all packages named `@koperasi/…`.
 * @throws Error when a package carries no licence file.
 */
export function licenseTexts({outputs}: Metafile, own: {name: string; folder: string}): string {
  const others = new Map<string, string>();
  for (const {inputs} of Object.values(outputs))
    for (const [input, {bytesInOutput}] of Object.entries(inputs)) {
      // `borrowed:…` is no file: it takes a module from the first file, where that is counted.
      if (bytesInOutput === 0 || input.startsWith('borrowed:')) continue;
      const {folder, name} = packageOf(resolve(input));
      if (!name.startsWith('@koperasi/') && !others.has(name)) others.set(name, licenseIn(folder, name));
    }
  const sorted = [...others].sort(([a], [b]) => a.localeCompare(b));
  return [[own.name, licenseIn(own.folder, own.name)], ...sorted]
    .map(([name = '', text = '']) => `${name}\n\n${text}\n`)
    .join('\n---\n\n');
}
