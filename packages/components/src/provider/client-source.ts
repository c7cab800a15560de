import {createContext} from '@lit/context';
import type {InputFor, OutputFor, Route, routes} from '@koperasi/contract';

/** What a call may carry besides its input. */
export interface ClientCallOptions {
  readonly signal?: AbortSignal;
  /** Of a write: the same key twice is one write. 16 to 64 letters, digits, `-` and `_`. */
  readonly idempotencyKey?: string;
}

/** One operation of the contract. */
export type ClientCall<R extends Route> = (
  input: InputFor<R>,
  options?: ClientCallOptions,
) => PromiseLike<OutputFor<R>>;

type Routes = typeof routes;

/**
 * What elements may ask of a client: operations of the contract by resource and verb. A client of `@koperasi/sdk` is one; so is
 * any object with a few of the operations, since an element does without those that are missing.
 */
export type ClientSource = {
  readonly [Resource in keyof Routes]?: {
    readonly [Verb in keyof Routes[Resource]]?: Routes[Resource][Verb] extends infer R extends Route
      ? ClientCall<R>
      : never;
  };
};

/** The key under which a provider and the elements below it meet; the same in every copy of this package on a page. */
export const clientContext = createContext<ClientSource | undefined>(Symbol.for('koperasi-client'));
