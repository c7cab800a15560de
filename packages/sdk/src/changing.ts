import type {Route} from '@koperasi/contract';
import {begin} from './call.js';
import type {Core} from './core.js';
import type {Repeat} from './errors/conflict-error.js';
import type {Operation} from './operation.js';
import type {CallOptions} from './options.js';
import {partsOf} from './request/parts-of.js';
import {prepare} from './request/prepare.js';
import {soundnessOf} from './request/soundness.js';
import {run, type Input} from './run.js';
import {placeOf, readAt} from './transport/read.js';
import type {Step} from './transport/write.js';

/**
 * Makes the function of a route that changes something. It sends `If-Match` by itself: the ETag that this core saw last, or else
 * the one that is there now. A conflict knows how to begin again.
 *
 * @param read - The route that reads what is changed; it takes what it needs from the same input.
 */
// @__NO_SIDE_EFFECTS__
export function changing<R extends Route>(route: R, read: Route): Operation<R> {
  return (core, ...[input, options]) =>
    begin(core, route, (input ?? {}) as Input, options, {
      soundnessOf,
      step: basing(core, route, read, (input ?? {}) as Input, options),
    }) as ReturnType<Operation<R>>;
}

function basing(core: Core, route: Route, read: Route, input: Input, options: CallOptions = {}): Step {
  const where = partsOf(read, input).path;
  const repeat: Repeat = async (change) => {
    const again = {...options, idempotencyKey: undefined};
    const latest = await run(core, read, where, again, {soundnessOf});
    const body = await change(latest.data as never);
    const next = route.body ? {...input, body} : input;
    const how = {...again, ifMatch: latest.response.headers.get('etag') ?? undefined};
    return (
      await run(core, route, next, how, {
        soundnessOf,
        step: basing(core, route, read, next, again),
      })
    ).data;
  };
  return async (prepared, {inside, limits, credentials}) => {
    const {cache} = inside;
    const basis = prepare(inside, read, where, {}, limits.facts);
    const place = placeOf(basis.url, credentials);
    let etag = prepared.headers['if-match'] ?? cache?.get(place)?.etag;
    etag ??= (await readAt(place, inside, basis, limits, credentials)).headers.get('etag') ?? undefined;
    return {
      ...prepared,
      headers: {...prepared.headers, ...(etag !== undefined && {'if-match': etag})},
      repeat,
      arrived({headers}) {
        const now = headers.get('etag');
        if (now === null) cache?.delete(place);
        else cache?.set(place, {etag: now, text: null, asked: cache.ask()});
      },
    };
  };
}
