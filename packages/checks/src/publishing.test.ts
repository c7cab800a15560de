/** What the packages would bring to npm, packed as for a release. */
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {packedProject, published, type PackedProject} from './packed-project.ts';
import {root} from './source-files.ts';

const run = promisify(execFile);
let project: PackedProject;
beforeAll(async () => {
  project = await packedProject();
}, 120_000);
afterAll(() => {
  project.remove();
});

describe.each(published)('@koperasi/%s', (name) => {
  it('has nothing that publint would change', async () => {
    const {messages, pkg} = await publint({pkgDir: project.installed(name), pack: false, strict: true});
    expect(
      messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, {color: false})),
    ).toEqual([]);
  });

  it('has types that every ESM reader finds', async () => {
    const attw = `${root}packages/checks/node_modules/@arethetypeswrong/cli/dist/index.js`;
    const args = [attw, project.tarball(name), '--profile', 'esm-only', '--format', 'json'];
    const entries = [
      '--exclude-entrypoints',
      'theme.css',
      'tokens.json',
      'custom-elements.json',
      'embed/integrity.json',
      'openapi.json',
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
      /^(package\.json|README\.md|LICENSE|custom-elements\.json|src\/theme\/(theme\.css|tokens\.json)|openapi\.json|vectors\/[\w.-]+\.(json|md)|dist\/.+\.(js|d\.ts|json)|dist\/embed\/LICENSES\.txt)$/;
    const unwanted = /\.(test|test-only|stories)\.|tsbuildinfo|embed-types/;
    const files = project.files(name);
    expect(files.filter((file) => !expected.test(file) || unwanted.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
  });

  it('has every file that its entries name', () => {
    const {exports} = JSON.parse(readFileSync(join(project.installed(name), 'package.json'), 'utf8')) as {
      exports: object;
    };
    const named = JSON.stringify(exports).match(/(?<=")\.\/(dist|src|custom)[^"*]*(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !existsSync(join(project.installed(name), file)))).toEqual([]);
  });
});

describe('a project that has installed them', () => {
  it('computes a schedule', async () => {
    const source = `import {schedule} from '@koperasi/loan'; import {schemes} from '@koperasi/loan/schemes';
      const {installment} = schedule({principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'});
      console.log(installment, schemes.length > 3);`;
    expect(await project.run(source)).toBe('28968223 true');
  });

  it('imports the elements in plain Node', async () => {
    const source = `import {parseRupiah, LoanSimulator} from '@koperasi/components';
      import '@koperasi/components/define';
      console.log(parseRupiah('3 miliar').amount, customElements.get('kop-loan-simulator') === LoanSimulator);`;
    expect(await project.run(source)).toBe('3000000000 true');
  });

  it('finds the embed, its hashes and the style tokens', async () => {
    const source = `import {createRequire} from 'node:module';
      const resolve = createRequire(import.meta.url).resolve;
      for (const file of ['embed/loan-simulator.js', 'embed/integrity.json', 'theme.css', 'tokens.json', 'custom-elements.json'])
        resolve('@koperasi/components/' + file);
      console.log('all');`;
    expect(await project.run(source)).toBe('all');
    expect(readdirSync(join(project.installed('components'), 'dist/embed'))).toContain('LICENSES.txt');
  });
});
