import {DatabaseError} from '../database/database-error.ts';
import {ProblemError} from './problem-error.ts';

/** Where it broke: names and places in the code, since messages may repeat what was stored. */
export interface Fault {
  readonly name: string;
  readonly sqlState: string | null;
  readonly stack: readonly string[];
}

/** One line of the log, one request. There is nothing in it that says who or about whom: no path, no query, no address, no token. */
export interface RequestLine {
  readonly time: string;
  readonly requestId: string;
  /** `members.list`; null where no operation was found. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  readonly role: string | null;
  /** Of the answer's body. */
  readonly bytes: number;
  /** For 5xx. */
  readonly error?: Fault;
}

/** What the log may say of an error. */
export function faultOf(thrown: unknown): Fault {
  const error = thrown instanceof ProblemError && thrown.cause !== undefined ? thrown.cause : thrown;
  if (!(error instanceof Error)) return {name: typeof error, sqlState: null, stack: []};
  const stack = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    name: error.name,
    sqlState: error instanceof DatabaseError ? error.sqlState : null,
    stack: stack.slice(0, 12).map((line) => line.trim()),
  };
}

/** Writes a line as JSON to the standard output. */
export function writeToStdout(line: RequestLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
