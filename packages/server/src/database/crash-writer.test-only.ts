/** Writes savings entries as fast as it can and prints each that was acknowledged, until it is killed. */
import {writeSync} from 'node:fs';
import {callers} from './callers.test-only.ts';
import {newId} from './new-id.ts';
import {openDatabase} from './open-database.ts';

const [target = ''] = process.argv.slice(2);
const database = await openDatabase(
  target.startsWith('postgres://') ? {url: target, seed: 'samples', connections: 4} : {folder: target},
);
writeSync(1, 'open\n');

async function write(): Promise<void> {
  for (;;) {
    const id = newId();
    await database.transaction(callers.board, (query) =>
      query(
        `insert into savings_entries (id, member, cooperative, kind, direction, amount, booked_on, note)
         values ($1, 'mem_unyur01', '36.73.01.1007', 'sukarela', 'deposit', 1, '2026-11-27', 'crash')`,
        [id],
      ),
    );
    // Straight to the pipe: what is said here was committed before.
    writeSync(1, `${id}\n`);
  }
}
await Promise.all([write(), write(), write(), write()]);
