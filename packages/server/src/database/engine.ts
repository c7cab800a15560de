import type {Query} from './database.ts';
import type {Setting} from './settings.ts';

/** One connection as whoever owns the tables: for migrations. */
export interface Session {
  readonly query: Query;
  /** Several statements without parameters. */
  run(statements: string): Promise<void>;
}

/** What the two engines do differently. Neither reads an error: that is done once, above them. */
export interface Engine {
  readonly name: 'pglite' | 'postgres';
  /** Transactions that can run at once. */
  readonly places: number;
  /** What every transaction sets beside its caller. */
  readonly settings: readonly Setting[];
  /** BEGIN, `work`, COMMIT; ROLLBACK when `work` throws. */
  begin<T>(work: (statement: Query) => Promise<T>): Promise<T>;
  /** A session for migrations, on a connection of its own where there are several. */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
