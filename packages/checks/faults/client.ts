import type {Written} from './example.ts';

/** The calls that a fault needs, through one library. */
export interface FaultCalls {
  read(signal?: AbortSignal): Promise<unknown>;
  list(): Promise<unknown>;
  write(what: Written, signal?: AbortSignal): Promise<unknown>;
  /** Follows the pages of a list; absent where the library does not. */
  readonly walk?: () => AsyncIterable<unknown>;
}

/** Who calls: fixed, or fetched, once more when a token has run out. */
export type Token = string | (() => Promise<string>);

/** A library, set up as its documentation says, with a timeout of `deadlineMs` and its own retries. */
export interface FaultClient {
  readonly name: string;
  /** Takes an AbortSignal. */
  readonly abortable: boolean;
  /** @param origin - `http://127.0.0.1:PORT`, the API is below `/api`. */
  open(origin: string, token: Token): FaultCalls;
  /** Is of a class that the library documents, or the reason of the caller's own signal. */
  isTyped(error: unknown): boolean;
}
