import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {root} from './source-files.ts';

const run = promisify(execFile);

/** The packages that are published, as folders below `packages/`. */
export const published = ['loan', 'card', 'contract', 'sdk', 'components'] as const;

/** Where `pack.ts` puts the tarballs, a step of every build. */
export const packedFolder = `${root}packages/checks/dist/packed/`;

/** A folder in which the published packages are installed as npm would unpack them. */
export interface PackedProject {
  folder: string;
  /** Where a package was unpacked. */
  installed(name: string): string;
  tarball(name: string): string;
  /** Paths in the tarball, without the folder that npm puts around them. */
  files(name: string): string[];
  /** Runs a module there and resolves with what it printed. `node` is another program than this one where given. */
  run(source: string, node?: string, language?: 'mjs' | 'mts'): Promise<string>;
  remove(): void;
}

/** Unpacks the packed packages beside what they depend on. */
export async function packedProject(): Promise<PackedProject> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const installed = (name: string): string => join(folder, 'node_modules/@koperasi', name);
  const tarball = (name: string): string => `${packedFolder}koperasi-${name}-0.0.0.tgz`;
  for (const name of published) {
    mkdirSync(installed(name), {recursive: true});
    await run('tar', ['-xzf', tarball(name), '--strip-components=1', '-C', installed(name)]);
    // What an installation would fetch; not the packages themselves, which lie beside each other.
    const {dependencies = {}} = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith('@koperasi/'))) {
      const place = join(folder, 'node_modules', dependency);
      mkdirSync(dirname(place), {recursive: true});
      if (!existsSync(place)) symlinkSync(`${root}packages/${name}/node_modules/${dependency}`, place);
    }
  }
  return {
    folder,
    installed,
    tarball,
    files: (name) =>
      execFileSync('tar', ['-tzf', tarball(name)], {encoding: 'utf8'})
        .trim()
        .split('\n')
        .map((path) => path.replace(/^package\//, '')),
    run: async (source, node = process.execPath, language = 'mjs') => {
      const file = join(folder, `program.${language}`);
      writeFileSync(file, source);
      return (await run(node, [file], {cwd: folder, env: {}})).stdout.trim();
    },
    remove: () => {
      rmSync(folder, {recursive: true});
    },
  };
}
