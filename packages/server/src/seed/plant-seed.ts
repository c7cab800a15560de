import {loans, savings} from '@koperasi/contract/examples';
import type {Query} from '../database/database.ts';
import {referenceRows} from './reference-rows.ts';
import {sampleLendingRows} from './sample-lending-rows.ts';
import {samplePeopleRows} from './sample-people-rows.ts';
import {sampleWorkRows} from './sample-work-rows.ts';
import type {TableRows} from './table-rows.ts';

/** What an empty database begins with. Samples include the reference. */
export type SeedName = 'nothing' | 'reference' | 'samples';

// Any number will do, as long as every process of this server uses the same.
const lock = 20_261_129;

async function insert(query: Query, {table, rows}: TableRows): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [rows],
  );
}

async function plant(query: Query, name: string, tables: readonly TableRows[]): Promise<boolean> {
  const planted = await query('select name from seeds where name = $1', [name]);
  if (planted.length > 0) return false;
  for (const table of tables) await insert(query, table);
  await query('insert into seeds (name) values ($1)', [name]);
  return true;
}

/** Puts in what is not in yet, once; several processes may start at once. Runs as `koperasi_seed`. */
export async function plantSeed(query: Query, seed: SeedName): Promise<void> {
  if (seed === 'nothing') return;
  await query('select pg_advisory_xact_lock($1)', [lock]);
  await plant(query, 'reference', referenceRows());
  if (seed === 'reference') return;
  if (!(await plant(query, 'samples', [...samplePeopleRows(), ...sampleLendingRows(), ...sampleWorkRows()])))
    return;
  // Triggers counted savings and repayments just now; the samples say when that was.
  for (const {member, asOf} of savings)
    await query('update savings_balances set updated_at = $2 where member = $1', [member, asOf]);
  for (const {id, updatedAt} of loans)
    await query('update loans set updated_at = $2 where id = $1', [id, updatedAt]);
}
