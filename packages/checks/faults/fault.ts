import type {Written} from './example.ts';
import type {Serve} from './exchange.ts';

/** The deadline of every call, milliseconds. */
export const deadlineMs = 1_500;

/** What a fault's call may come to when it goes well: the right value, or an error of that kind. */
export type Ending =
  'value' | 'connection' | 'deadline' | 'aborted' | 'answer' | 'request' | 'problem' | 'redirect';

/** Something that goes wrong between a client and a server. */
export interface Fault {
  readonly name: string;
  /** What the client does: `burst` reads ten times at once with a token that has to be fetched anew, `walk` follows the pages of a list. */
  readonly call: 'read' | 'list' | 'write' | 'walk' | 'burst';
  /** What `write` writes. */
  readonly writes?: Written;
  /** How @koperasi/sdk may end. */
  readonly expected: readonly Ending[];
  /** When the caller aborts, milliseconds after the call. */
  readonly abortAfterMs?: number;
  /** Within how many milliseconds the answer must be there, where waiting for it would help nobody. */
  readonly promptMs?: number;
  /**
   * How the listening socket treats a connection, where no request gets as far as `serve`: `refused` closes the port, `reset` resets
   * each connection, `no-handshake` takes it and never answers the TLS greeting.
   */
  readonly listening?: 'refused' | 'reset' | 'no-handshake';
  /** Takes much of the machine, so it runs alone. */
  readonly heavy?: true;
  readonly serve: Serve;
}
