/** The README's lines, as a new user would run them: from the packed packages, in an empty folder, against the real server. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {documentContents} from '@koperasi/contract/examples';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {startServer, type ServerProcess} from '../../crashes/server-process.ts';
import {packedProject, type PackedProject} from '../packed-project.ts';
import {fencesOf} from '../tracked-files.ts';

const data = mkdtempSync(join(tmpdir(), 'readme-'));
let project: PackedProject;
let server: ServerProcess;
beforeAll(async () => {
  project = await packedProject();
  server = await startServer({PORT: '0', DATA_FOLDER: data});
}, 180_000);
afterAll(async () => {
  await server.stop();
  project.remove();
  rmSync(data, {recursive: true, force: true});
});

it('lists cooperatives, applies for a loan, uploads a document and prints the schedule', async () => {
  const fence = fencesOf('README.md').find(({code}) => code.includes('createClient'));
  const code = fence?.code ?? '';
  expect(code).toContain('http://127.0.0.1:8080');
  writeFileSync(
    join(project.folder, 'rencana.pdf'),
    Buffer.from(documentContents['doc_unyur01'] ?? '', 'base64'),
  );
  // Node runs it as it stands, types and all.
  const printed = await project.run(
    code.replace('http://127.0.0.1:8080', server.address.replace(/\/$/, '')),
    undefined,
    'mts',
  );
  expect(printed.match(/^36\.73\.\d\d\.\d{4} /gm)).toHaveLength(67);
  // The last of 120 rows: Rp 450 million at 3 percent is paid back.
  expect(printed).toMatch(/│ 119 +│ 120 .* 0 +│/);
}, 60_000);
