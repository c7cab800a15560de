import type {InputFor, ItemOf, OutputFor, Page, Route} from '@koperasi/contract';
import type {Core} from './core.js';
import type {Means} from './means.js';
import type {CallOptions} from './options.js';
import {run, type Input, type Outcome} from './run.js';

/** An answer on its way: await it, or ask for what came with it. */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<Outcome<Data>>;
}

/** A list on its way: await its first page, or go through every item, or through its pages. */
export interface ListCall<Item> extends Call<Page<Item>>, AsyncIterable<Item> {
  /** Page after page; each has the cursor with which the next call goes on. */
  byPage(): AsyncIterable<Page<Item>>;
}

/** What calling a route gives. */
export type CallOf<R extends Route> = R extends {paged: true} ? ListCall<ItemOf<R>> : Call<OutputFor<R>>;

/** What a route takes; its input may be left out when nothing in it is needed. */
export type CallArguments<R extends Route> =
  Record<never, never> extends InputFor<R>
    ? [input?: InputFor<R>, options?: CallOptions]
    : [input: InputFor<R>, options?: CallOptions];

/**
 * Calls any route, also one that this package does not know. The request goes out at once, whether or not anybody awaits it.
 *
 * @throws KoperasiError As a rejection; nothing is thrown at once.
 */
export function call<R extends Route>(
  core: Core,
  route: R,
  ...[input, options]: CallArguments<R>
): CallOf<R> {
  return begin(core, route, (input ?? {}) as Input, options) as CallOf<R>;
}

/** Begins a call whose types are no longer known. */
export function begin(
  core: Core,
  route: Route,
  input: Input,
  options: CallOptions = {},
  means?: Means,
): Call<unknown> | ListCall<unknown> {
  const outcome = run(core, route, input, options, means);
  const data = outcome.then((got) => got.data);
  const withResponse = (): Promise<Outcome<unknown>> => {
    // Whoever looks at the outcome sees its failure there.
    data.catch(() => {});
    return outcome;
  };
  if (!route.paged) return Object.assign(data, {withResponse});
  const byPage = (): AsyncIterable<Page<unknown>> =>
    pages(core, route, input, options, means, data as Promise<Page<unknown>>);
  return Object.assign(data as Promise<Page<unknown>>, {
    withResponse,
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const {items} of byPage()) yield* items;
    },
  }) as ListCall<unknown>;
}

async function* pages(
  core: Core,
  route: Route,
  input: Input,
  options: CallOptions,
  means: Means | undefined,
  first: Promise<Page<unknown>>,
): AsyncGenerator<Page<unknown>> {
  let cursor = input['cursor'];
  for (
    let page = await first;
    ;
    page = (await run(core, route, {...input, cursor}, options, means)).data as Page<unknown>
  ) {
    yield page;
    if (page.nextCursor == null) return;
    cursor = page.nextCursor;
  }
}
