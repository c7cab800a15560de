import type {Route} from '@koperasi/contract';
import {begin, type CallArguments, type CallOf} from './call.js';
import type {Core} from './core.js';
import {soundnessOf} from './request/soundness.js';
import type {Input} from './run.js';

/** A function for one route. */
export type Operation<R extends Route> = (core: Core, ...args: CallArguments<R>) => CallOf<R>;

/** Makes the function of a route that reads or adds. */
// @__NO_SIDE_EFFECTS__
export function operation<R extends Route>(route: R): Operation<R> {
  return (core, ...[input, options]) =>
    begin(core, route, (input ?? {}) as Input, options, {soundnessOf}) as CallOf<R>;
}
