import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {callers} from './callers.test-only.ts';
import {openDatabase} from './open-database.ts';

const kills = 3;
const writer = fileURLToPath(new URL('crash-writer.test-only.ts', import.meta.url));

/** Lets a process write into `folder`, kills it in the middle of the write after `writes` of them, and tells what it had said was written. */
async function writeAndKill(folder: string, writes: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder], {stdio: ['ignore', 'pipe', 'inherit']});
  const said: string[] = [];
  child.stdout.on('data', (bytes: Buffer) => {
    said.push(bytes.toString());
    if (said.join('').split('\n').length > writes) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  // The last line may have been cut off.
  return said.join('').split('\n').slice(1, -1);
}

it('loses nothing that PGlite acknowledged in a folder, however often its process is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-crash-'));
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1)
    acknowledged.push(...(await writeAndKill(folder, 20 + kill * 17)));
  const database = await openDatabase({folder});
  const [rows, balance] = await database.transaction(callers.board, async (query) => [
    await query<{id: string}>(`select id from savings_entries where note = 'crash'`),
    await query<{sukarela: number}>(`select sukarela from savings_balances where member = 'mem_unyur01'`),
  ]);
  await database.close();
  rmSync(folder, {recursive: true, force: true});
  const kept = new Set(rows.map(({id}) => id));
  expect(acknowledged.length).toBeGreaterThan(90);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  // 500,000 to begin with, and one rupiah an entry: nothing was counted that is not there.
  expect(balance).toEqual([{sukarela: 500_000 + kept.size}]);
}, 180_000);
