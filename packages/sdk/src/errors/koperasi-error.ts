import type {Bilingual} from '@koperasi/contract';

/** What kind of thing went wrong; one class each. */
export type ErrorKind = 'connection' | 'deadline' | 'aborted' | 'answer' | 'request' | 'problem' | 'redirect';

/** What is known of a call while it runs; every error carries it. */
export interface CallFacts {
  /** The route's id, `members.list`; never its address. */
  readonly route: string;
  /** Of `message`. */
  readonly language: 'id' | 'en';
  /** The key of a write: repeat it with the same key, and it cannot happen twice. */
  readonly idempotencyKey: string | null;
  /** Requests that were sent. */
  attempts: number;
  /** The server's name for the last request, to be given when reporting a fault. */
  requestId: string | null;
}

/** Every failure of a call. It holds no value that was sent or received, no token and no address. */
export class KoperasiError extends Error implements Readonly<CallFacts> {
  override readonly name: string = 'KoperasiError';
  declare readonly kind: ErrorKind;
  declare readonly messages: Bilingual;
  /** Whether the same call, with the same `idempotencyKey`, may well succeed later. */
  declare readonly retryable: boolean;
  declare readonly route: string;
  declare readonly language: 'id' | 'en';
  declare readonly idempotencyKey: string | null;
  declare readonly attempts: number;
  declare readonly requestId: string | null;

  constructor(facts: CallFacts, kind: ErrorKind, messages: Bilingual, retryable: boolean, more?: object) {
    super(messages[facts.language]);
    Object.assign(this, facts, {kind, messages, retryable}, more);
  }
}
