import type {OutputFor, Route, routes, webhookEvents} from '@koperasi/contract';
import type {Caller, Query} from '../database/database.ts';
import type {ListPosition} from './list-position.ts';

type Output<Schema> = Schema extends {readonly _zod: {readonly output: infer Value}} ? Value : unknown;
type Fields<Schema> = Schema extends {readonly _zod: {readonly output: infer Value}}
  ? Value
  : Record<never, never>;

/** A file as it arrived: its type is one of `documentTypes`, its size and its digest are checked. */
export interface UploadedFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A file to be sent. */
export interface FileAnswer {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName: string;
}

/** What subscribers are told about: a thing, by the path of its address, and whom it concerns. */
export interface EventSubject {
  readonly cooperative: string;
  /** The lender or the supplier; null where there is none. */
  readonly partner: string | null;
  /** The path of its address, without `/api`: `/cooperatives/36.73.04.1007/loans/x`. */
  readonly resource: string;
}

/** What a handler works with: everything is checked against the contract, and the caller is in scope and has a role that may. */
export interface HandlerRequest<R extends Route = Route> {
  readonly caller: Caller;
  /** Sees and changes only rows of the caller's scope. */
  readonly query: Query;
  readonly params: Fields<R['params']>;
  /** Query fields except `cursor` and `limit`. */
  readonly search: Omit<Fields<R['query']>, 'cursor' | 'limit'>;
  readonly body: R['body'] extends 'bytes' ? undefined : Output<R['body']>;
  readonly file: R['body'] extends 'bytes' ? UploadedFile : undefined;
  /** For lists alone. */
  readonly list: R extends {readonly paged: true} ? ListPosition : undefined;
  /** The time of the request, the only clock of a handler. */
  readonly now: Date;
  readonly requestId: string;
  /**
   * Compares If-Match with the tag of `present`. Every route with `changes` calls it once, after it has read the row `FOR UPDATE`
   * and before it changes anything.
   *
   * @param present - What the GET route of the thing would answer this caller now, made by the same function.
   * @throws ProblemError `precondition-failed`
   */
  match(present: unknown): void;
  /**
   * Notes in the trail what the request did, written in its transaction. Every write calls it.
   *
   * @param resource - The path of the thing's address, without `/api`.
   * @param changed - Names of the fields, never their values.
   * @param cooperative - Whose trail; the one in the path when left out.
   */
  audit(resource: string, changed: readonly string[], cooperative?: string): void;
  /** Tells subscribers, by way of the outbox, in the same transaction. */
  event(type: (typeof webhookEvents)[number], subject: EventSubject): void;
}

/** What a handler answers: the JSON value, a file, or nothing. */
export type HandlerAnswer<R extends Route> = R['response'] extends 'bytes' ? FileAnswer : OutputFor<R>;

/** What one operation does, inside one transaction. It throws ProblemError for everything that is not a success. */
export type Handler<R extends Route = Route> = (request: HandlerRequest<R>) => Promise<HandlerAnswer<R>>;

/** A handler for every operation of the contract, by resource and verb. */
export type Handlers = {
  readonly [Group in keyof typeof routes]: {
    readonly [Verb in keyof (typeof routes)[Group]]: (typeof routes)[Group][Verb] extends infer R extends
      Route
      ? Handler<R>
      : never;
  };
};
