import type {Query} from '../database/database.ts';

const keys = {
  cooperatives: 'code',
  members: 'id',
  cards: 'id',
  loan_applications: 'id',
  orders: 'id',
} as const;

/**
 * Holds a row until the transaction ends. A statement of its own: one that waits for a lock and reads other rows besides would see the
 * row of now beside the others of then. A row that is not there, or not the caller's, is left to whoever reads it next.
 */
export async function lock(query: Query, table: keyof typeof keys, key: string): Promise<void> {
  await query(`select ${keys[table]} from ${table} where ${keys[table]} = $1 for update`, [key]);
}
