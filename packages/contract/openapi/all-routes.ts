import {routes, type Route} from '@koperasi/contract';

/** Every route of the contract with its group in `routes`, in their order. */
export const allRoutes: readonly {group: string; route: Route}[] = Object.entries(routes).flatMap(
  ([group, byVerb]) => Object.values(byVerb as Record<string, Route>).map((route) => ({group, route})),
);
