import {routes, type Route} from '@koperasi/contract';
import type {CallArguments, CallOf} from './call.js';
import {changing} from './changing.js';
import {createCore, type Core} from './core.js';
import {operation} from './operation.js';
import type {ClientOptions} from './options.js';
import {uploadDocument} from './upload/upload-document.js';

type Routes = typeof routes;

/** A method for every route, by resource: `client.members.list({cooperative})`. */
export type Client = {
  readonly [Group in keyof Routes]: {
    readonly [Verb in keyof Routes[Group]]: Routes[Group][Verb] extends Route
      ? (...args: CallArguments<Routes[Group][Verb]>) => CallOf<Routes[Group][Verb]>
      : never;
  };
} & {
  /** For functions that take a core, such as `call` and the offline queue. */
  readonly core: Core;
  /** On signing out: drops every kept answer and token. */
  forget(): void;
};

type Bound = (...args: unknown[]) => unknown;

/** Everything that the contract offers, in one object. `createCore` and a function a route are smaller. */
export function createClient(options: ClientOptions): Client {
  const core = createCore(options);
  const bind =
    (call: unknown): Bound =>
    (...args) =>
      (call as Bound)(core, ...args);
  const groups = Object.entries(routes).map(([group, verbs]: [string, Readonly<Record<string, Route>>]) => {
    const methods = Object.entries(verbs).map(([verb, route]) => [
      verb,
      bind(
        route === routes.documents.upload
          ? uploadDocument
          : route.changes && verbs['get']
            ? changing(route, verbs['get'])
            : operation(route),
      ),
    ]);
    return [group, Object.fromEntries(methods)];
  });
  return {...Object.fromEntries(groups), core, forget: () => core.forget()} as Client;
}
