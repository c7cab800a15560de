import {routes, type Route} from '@koperasi/contract';
import type {Handler, Handlers} from './handler.ts';

/** A route of the contract with what carries it out. */
export interface Operation {
  readonly route: Route;
  readonly handler: Handler;
  /** The path at which a thing that this route makes is read again, with one more `{name}` than its own; null where there is none. */
  readonly madeAt: string | null;
  /** Whether the answer is what the thing's own GET route would answer, so that its entity tag is good for If-Match. */
  readonly answersThing: boolean;
}

// Its answer carries the secret, which no later answer does.
const answersOnce = new Set(['webhooks.create']);

function operationOf(route: Route, group: readonly Route[], handler: Handler): Operation {
  const reads = group.filter((each) => each.method === 'GET' && !each.paged).map(({path}) => path);
  const madeAt =
    reads.find(
      (path) => path.startsWith(`${route.path}/{`) && !path.slice(route.path.length + 1).includes('/'),
    ) ?? null;
  const answersThing =
    route.response !== 'nothing' &&
    (route.changes === true || madeAt !== null || reads.includes(route.path)) &&
    !answersOnce.has(route.id);
  return {route, handler, madeAt: route.status === 201 ? madeAt : null, answersThing};
}

/** Every operation of the contract. */
export function operationsOf(handlers: Handlers): Operation[] {
  return Object.entries(routes).flatMap(([name, group]) => {
    const verbs = Object.entries<Route>(group);
    // The compiler has checked that every handler is there and fits its route.
    const mine = handlers[name as keyof Handlers] as unknown as Record<string, Handler>;
    return verbs.map(([verb, route]) => operationOf(route, Object.values<Route>(group), mine[verb]!));
  });
}
