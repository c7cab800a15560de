import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

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

/**
 * The licence texts of all packages of other authors that a bundle holds.
 *
 * @param inputs - Files of the bundle, absolute or relative to the working directory.
 * @throws Error when a package carries no licence file.
 */
export function licenseTexts(inputs: readonly string[]): string {
  const packages = new Map<string, string>();
  for (const input of inputs) {
    const {folder, name} = packageOf(resolve(input));
    if (name.startsWith('@koperasi/') || packages.has(name)) continue;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file to copy.`);
    packages.set(name, readFileSync(join(folder, file), 'utf8').trim());
  }
  return [...packages]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, text]) => `${name}\n\n${text}\n`)
    .join('\n---\n\n');
}
