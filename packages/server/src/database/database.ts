import type {Role} from '@koperasi/contract';

/**
 * Runs one statement. Parameters stand as `$1`, `$2` …; an array or an object is sent as JSON, a Uint8Array as bytea. Rows come out alike
 * on both engines: date as `YYYY-MM-DD`, timestamptz as RFC 3339 with all its digits, bigint as a safe number, numeric as text, jsonb as
 * a value, bytea as a Uint8Array.
 *
 * @throws DatabaseError with the SQLSTATE and the constraint, and never a value.
 */
export type Query = <Row extends object>(text: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** On whose behalf a transaction runs: what a token said, and what row-level security goes by. */
export interface Caller {
  readonly role: Role;
  /** The token's `sub`; '' for the public. */
  readonly subject: string;
  readonly cooperative: string | null;
  readonly member: string | null;
  readonly partner: string | null;
  /** A Kemendagri code of any level: '36.73'. */
  readonly area: string | null;
  readonly permissions: readonly ('savings' | 'national-id')[];
}

/** The store of everything, on either engine. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /**
   * Commits when `work` resolves and rolls back when it throws. After a deadlock or a serialization failure `work` runs again, up to three
   * times in all, so it may have no effect but through `query`.
   *
   * @throws DatabaseError `busy` when a lock or a place in the queue was not to be had in time.
   */
  transaction<T>(as: Caller, work: (query: Query) => Promise<T>): Promise<T>;
  /** The server's own work: outbox, keys, sweeping. Role `koperasi_system`, which may do little else. */
  system<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Whether a statement can be run just now. */
  ready(): Promise<boolean>;
  /** Waits for transactions that run; later ones are refused. */
  close(): Promise<void>;
}
