/** The packed SDK on every Node that it promises, against a real socket. */
import {execFile} from 'node:child_process';
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {partners} from '@koperasi/contract/examples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {packedProject, type PackedProject} from '../packed-project.ts';

const nodeOf = (version: string): string =>
  fileURLToPath(new URL(`../../node_modules/node-${version}-linux-x64/bin/node`, import.meta.url));
const nodes = [
  {version: '20', program: nodeOf('20')},
  {version: '22', program: nodeOf('22')},
  {version: process.versions.node.split('.')[0] ?? '', program: process.execPath},
];

let project: PackedProject;
let server: Server;
let address = '';
beforeAll(async () => {
  project = await packedProject();
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({items: partners.slice(0, 2), nextCursor: null}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => {
  server.close();
  project.remove();
});

describe.each(nodes)('Node $version', ({version, program}) => {
  it.skipIf(!existsSync(program))(`lists partners with the packed SDK on Node ${version}`, async () => {
    const source = `import {createClient, createCore, listPartners} from '@koperasi/sdk';
      const client = createClient({baseUrl: '${address}'});
      const {items} = await client.partners.list();
      const again = await listPartners(createCore({baseUrl: '${address}'}), {});
      console.log(process.versions.node.split('.')[0], items.length, again.items[0].id === items[0].id);`;
    expect(await project.run(source, program)).toBe(`${version} 2 true`);
  });
});

it('names in its types only what it depends on', () => {
  const folder = join(project.installed('sdk'), 'dist');
  const types = globSync('**/*.d.ts', {cwd: folder}).map((path) => readFileSync(join(folder, path), 'utf8'));
  const named = types.flatMap((text) =>
    [...text.matchAll(/(?:from |import\()['"]([^.'"][^'"]*)/g)].map(([, name]) => name),
  );
  expect([...new Set(named)].sort()).toEqual(['@koperasi/card', '@koperasi/contract']);
});

it('has types that hold under strict, exactOptionalPropertyTypes and without skipLibCheck', async () => {
  writeFileSync(
    join(project.folder, 'program.ts'),
    `import {ConflictError, createClient, createCore, listCooperatives, verifyCard} from '@koperasi/sdk';
     import type {Cooperative, LoanApplicationInput} from '@koperasi/contract';
     const client = createClient({baseUrl: 'https://example.org/api'});
     export async function first(): Promise<Cooperative | undefined> {
       for await (const cooperative of client.cooperatives.list({area: '36.73', limit: 20})) return cooperative;
       const page = await listCooperatives(createCore({baseUrl: '/api'}), {});
       // @ts-expect-error a misspelt field of an answer is an error
       page.items[0]?.nmae;
       // @ts-expect-error an area is text
       await client.cooperatives.list({area: 3673});
       return page.items[0];
     }
     export const input: LoanApplicationInput = {
       scheme: 'kota-serang-2025', lender: 'bri', purpose: 'Gudang', capitalExpenditure: 1, operatingExpenditure: 0,
       annualRatePercent: '3', months: 120, method: 'annuity',
       collateral: [{owner: 'board-member', kind: 'land', description: 'Tanah', appraisedValue: null}],
     };
     export const known = [ConflictError, verifyCard];`,
  );
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
      },
      files: ['program.ts'],
    }),
  );
  const compiler = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
  const {stdout} = await promisify(execFile)(process.execPath, [compiler, '-p', project.folder]).catch(
    (error: {stdout: string}) => error,
  );
  expect(stdout).toBe('');
});
