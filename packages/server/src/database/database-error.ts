/** Why a statement failed, as far as a handler can do something about it. */
export type DatabaseErrorKind =
  /** Such a row exists: `constraint` says which rule. */
  | 'unique'
  /** A row that is referred to does not exist, or is still referred to. */
  | 'reference'
  /** A value is outside its bounds: `savings_never_negative`, `loans_never_overpaid` … */
  | 'check'
  /** Row-level security or a grant refused it. */
  | 'not-allowed'
  /** The table is append-only. */
  | 'append-only'
  /** A lock, a place in the queue or the time of a statement ran out: try again in a second. */
  | 'busy'
  /** No connection, or the database is closing. */
  | 'unavailable'
  /** A deadlock or a serialization failure that repeated. */
  | 'conflict'
  /** Anything else: a fault of the server. */
  | 'fault';

/** A statement that failed. Carries the SQLSTATE and the name of the constraint, and no value: PostgreSQL's own message may quote one. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly kind: DatabaseErrorKind;
  /** Five characters, '' when the error is not PostgreSQL's. */
  readonly sqlState: string;
  readonly constraint: string | null;

  constructor(kind: DatabaseErrorKind, sqlState: string, constraint: string | null, sentence?: string) {
    super(
      sentence ??
        `The database answered ${sqlState} (${kind})${constraint === null ? '' : ` at ${constraint}`}.`,
    );
    this.kind = kind;
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}
