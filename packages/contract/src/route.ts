import type * as z from 'zod/mini';
import type {Page} from './page.js';

/** Who may call. Everybody but `public` has signed in, and reaches only what is theirs. */
export type Role = 'public' | 'member' | 'board' | 'city-office' | 'partner';

type Schema = z.core.$ZodType;
type Fields = z.core.$ZodObject;

/**
 * One operation on the wire. What follows from the method is not written again: every POST, PUT, PATCH and DELETE carries an
 * Idempotency-Key unless it is `computes`, and every GET answers with a strong ETag.
 */
export interface Route {
  /** Resource and verb: `members.list`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{names}` that are keys of `params`. */
  readonly path: string;
  readonly params?: Fields;
  /** Text on the wire; all optional. */
  readonly query?: Fields;
  /** JSON, or `bytes` for the content of a file. */
  readonly body?: Schema | 'bytes';
  /** JSON, `bytes` for a file, or `nothing` for an empty answer. */
  readonly response: Schema | 'bytes' | 'nothing';
  readonly status: 200 | 201 | 204;
  /** Roles that may call it on what is theirs; `public` means anybody. */
  readonly roles: readonly Role[];
  /** Changes what exists: needs `If-Match` with the ETag that the change is based on. */
  readonly changes?: true;
  /** Stores nothing although it is a POST. */
  readonly computes?: true;
  /** Answers with a page, `{items, nextCursor}`. */
  readonly paged?: true;
}

/** States a route, keeping its exact types. */
// @__NO_SIDE_EFFECTS__
export function route<const R extends Route>(definition: R): R {
  return definition;
}

type Empty = unknown;
type InputOf<S> = S extends Schema ? z.core.input<S> : Empty;
type QueryOf<R extends Route> = R['query'] extends Fields ? WithNumbers<z.core.input<R['query']>> : Empty;
// `limit` is text in an address and a number everywhere else.
type WithNumbers<Q> = {[K in keyof Q]: K extends 'limit' ? Q[K] | number : Q[K]};
type BodyOf<R extends Route> = R['body'] extends 'bytes'
  ? {body: Blob | ArrayBuffer | Uint8Array}
  : R['body'] extends Schema
    ? {body: z.core.input<R['body']>}
    : Empty;

// Structural, so that the contract needs no library of browser types: a real Blob fits.
interface Blob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Flat<T> = {[K in keyof T]: T[K]};

/** What a caller says: path parameters and query fields side by side, and `body`. */
export type InputFor<R extends Route> = Flat<InputOf<R['params']> & QueryOf<R> & BodyOf<R>>;

/** What a caller gets: the JSON answer, a file's bytes, or nothing. */
export type OutputFor<R extends Route> = R['response'] extends Schema
  ? z.core.output<R['response']>
  : R['response'] extends 'bytes'
    ? Uint8Array<ArrayBuffer>
    : undefined;

/** The items of a list's pages. */
export type ItemOf<R extends Route> = OutputFor<R> extends Page<infer Item> ? Item : never;
