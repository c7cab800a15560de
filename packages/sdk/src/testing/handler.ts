import type {InputFor, ItemOf, Me, OutputFor, Route} from '@koperasi/contract';
import type {TestState} from './test-state.js';

/** Whoever calls. */
export type Caller = Me;

/** A request that was checked against the contract and against the caller's scope. */
export interface Ask<R extends Route> {
  readonly input: InputFor<R>;
  readonly caller: Caller;
  readonly state: TestState;
  /** The moment of the request, `2026-11-27T02:00:00.000Z`. */
  readonly now: string;
  /** The media type of an upload. */
  readonly mediaType: string;
}

/** A list answers all of its items, and is cut into pages afterwards. */
export type Told<R extends Route> = R extends {readonly paged: true} ? readonly ItemOf<R>[] : OutputFor<R>;

/** What answers one route. */
export interface Handler {
  readonly route: Route;
  answer(ask: Ask<Route>): unknown;
}

/** States how a route is answered. Refusals are thrown. */
export function handler<const R extends Route>(
  route: R,
  answer: (ask: Ask<R>) => Told<R> | Promise<Told<R>>,
): Handler {
  return {route, answer: answer as unknown as Handler['answer']};
}

/** Only those fields of a change that were said, for spreading over what stands. */
export function said<T extends object>(change: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never;
}
