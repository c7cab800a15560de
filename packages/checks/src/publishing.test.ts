/** What the packages would bring to npm, packed as for a release. */
import {execFile, execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from './source-files.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const modules = join(folder, 'node_modules/@koperasi');
const packages = ['loan', 'components'];
const tarball = (name: string): string => join(folder, `koperasi-${name}-0.0.0.tgz`);

/** Paths in the tarball, without the folder that npm puts around them. */
function packed(name: string): string[] {
  const list = execFileSync('tar', ['-tzf', tarball(name)], {encoding: 'utf8'});
  return list
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
}

/** Runs a module in a project that has installed both packages. */
async function inProject(source: string): Promise<string> {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, source);
  return (await run(process.execPath, [file], {cwd: folder})).stdout.trim();
}

beforeAll(async () => {
  for (const name of packages) {
    const pnpm = ['pnpm', 'pack', '--pack-destination', folder];
    await run('npx', ['--yes', ...pnpm], {cwd: `${root}packages/${name}`});
    mkdirSync(join(modules, name), {recursive: true});
    await run('tar', ['-xzf', tarball(name), '--strip-components=1', '-C', join(modules, name)]);
    // What an installation would fetch; not the packages themselves, which lie beside each other.
    const {dependencies = {}} = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith('@koperasi/')))
      if (!existsSync(join(folder, 'node_modules', dependency)))
        symlinkSync(
          `${root}packages/${name}/node_modules/${dependency}`,
          join(folder, 'node_modules', dependency),
        );
  }
}, 120_000);
afterAll(() => {
  rmSync(folder, {recursive: true});
});

describe.each(packages)('@koperasi/%s', (name) => {
  it('has nothing that publint would change', async () => {
    const {messages, pkg} = await publint({pkgDir: join(modules, name), pack: false, strict: true});
    expect(
      messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, {color: false})),
    ).toEqual([]);
  });

  it('has types that every ESM reader finds', async () => {
    const attw = `${root}packages/checks/node_modules/@arethetypeswrong/cli/dist/index.js`;
    const args = [attw, tarball(name), '--profile', 'esm-only', '--format', 'json'];
    const entries = [
      '--exclude-entrypoints',
      'theme.css',
      'tokens.json',
      'custom-elements.json',
      'embed/integrity.json',
    ];
    const {stdout} = await run(process.execPath, [...args, ...entries], {maxBuffer: 1e8}).catch(
      (error: {stdout: string}) => error,
    );
    const {problems} = JSON.parse(stdout) as {problems: Record<string, {resolutionKind?: string}[]>};
    // The report names these also where the profile leaves them out: `require()` and the resolution before `exports`.
    const ignored = ['node10', 'node16-cjs'];
    const found = Object.values(problems).flat();
    expect(found.filter(({resolutionKind = ''}) => !ignored.includes(resolutionKind))).toEqual([]);
  });

  it('holds what is used, its licence and its README, and nothing else', () => {
    const expected =
      /^(package\.json|README\.md|LICENSE|custom-elements\.json|src\/theme\/(theme\.css|tokens\.json)|vectors\/[\w.-]+\.(json|md)|dist\/.+\.(js|d\.ts|json)|dist\/embed\/LICENSES\.txt)$/;
    const unwanted = /\.(test|test-only|stories)\.|tsbuildinfo|embed-types/;
    const files = packed(name);
    expect(files.filter((file) => !expected.test(file) || unwanted.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
  });

  it('has every file that its entries name', () => {
    const {exports} = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
      exports: object;
    };
    const named = JSON.stringify(exports).match(/(?<=")\.\/(dist|src|custom)[^"*]*(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((file) => !existsSync(join(modules, name, file)))).toEqual([]);
  });
});

describe('a project that has installed both packages', () => {
  it('computes a schedule', async () => {
    const source = `import {schedule} from '@koperasi/loan'; import {schemes} from '@koperasi/loan/schemes';
      const {installment} = schedule({principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'});
      console.log(installment, schemes.length > 3);`;
    expect(await inProject(source)).toBe('28968223 true');
  });

  it('imports the elements in plain Node', async () => {
    const source = `import {parseRupiah, LoanSimulator} from '@koperasi/components';
      import '@koperasi/components/define';
      console.log(parseRupiah('3 miliar').amount, customElements.get('kop-loan-simulator') === LoanSimulator);`;
    expect(await inProject(source)).toBe('3000000000 true');
  });

  it('finds the embed, its hashes and the style tokens', async () => {
    const source = `import {createRequire} from 'node:module';
      const resolve = createRequire(import.meta.url).resolve;
      for (const file of ['embed/loan-simulator.js', 'embed/integrity.json', 'theme.css', 'tokens.json', 'custom-elements.json'])
        resolve('@koperasi/components/' + file);
      console.log('all');`;
    expect(await inProject(source)).toBe('all');
    expect(readdirSync(join(modules, 'components/dist/embed'))).toContain('LICENSES.txt');
  });
});
