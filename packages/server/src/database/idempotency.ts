import type {Query} from './database.ts';
import {DatabaseError} from './database-error.ts';

/** A key as its caller uses it: two callers with the same key have nothing to do with each other. */
export interface KeyOfCaller {
  readonly subject: string;
  readonly key: string;
}

/** An answer as it was given, to be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; null when the answer had no body. */
  readonly body: string | null;
}

/** `fresh`: do it. `replay`: it was done, and this was the answer. `reused`: the key belongs to another request. */
export type Claim =
  | {readonly outcome: 'fresh'}
  | {readonly outcome: 'replay'; readonly answer: StoredAnswer}
  | {readonly outcome: 'reused'};

interface KeyRow {
  request_hash: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
}

/**
 * Claims a key in the caller's transaction, so that claim, effect and answer commit or vanish together. While another transaction holds
 * the key this one waits; once that has committed, its answer is replayed, and once it has rolled back, the key is fresh.
 *
 * @throws DatabaseError `busy` at `idempotency_keys_pkey` when the other is not done in time.
 */
export async function claimKey(
  query: Query,
  {subject, key, requestHash}: KeyOfCaller & {readonly requestHash: string},
): Promise<Claim> {
  const claimed = await query(
    'insert into idempotency_keys (subject, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key',
    [subject, key, requestHash],
  ).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.kind === 'busy')
      throw new DatabaseError('busy', error.sqlState, 'idempotency_keys_pkey');
    throw error;
  });
  if (claimed.length > 0) return {outcome: 'fresh'};
  const [row] = await query<KeyRow>(
    'select request_hash, status, headers, body from idempotency_keys where subject = $1 and key = $2',
    [subject, key],
  );
  // Swept in between: too old to be replayed, so whoever asks gets the same word as while it ran.
  if (row?.status == null) throw new DatabaseError('busy', '', 'idempotency_keys_pkey');
  if (row.request_hash !== requestHash) return {outcome: 'reused'};
  return {outcome: 'replay', answer: {status: row.status, headers: row.headers ?? {}, body: row.body}};
}

/** Keeps the answer of a claimed key; call it in the transaction that claimed. */
export async function storeAnswer(
  query: Query,
  {subject, key}: KeyOfCaller,
  answer: StoredAnswer,
): Promise<void> {
  await query(
    'update idempotency_keys set status = $3, headers = $4, body = $5 where subject = $1 and key = $2',
    [subject, key, answer.status, answer.headers, answer.body],
  );
}
