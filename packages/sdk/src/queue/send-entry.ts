import {uploadDocument as uploadRoute, type InputFor, type Route} from '@koperasi/contract';
import {begin, type Call} from '../call.js';
import type {Core} from '../core.js';
import type {CallOptions} from '../options.js';
import {uploadDocument} from '../upload/upload-document.js';
import {outcomeOf} from './outcome-of.js';
import type {QueueEntry} from './queue-entry.js';
import type {QueueStore} from './queue-store.js';
import type {Outcome} from './settle-entry.js';
import {withBytes} from './split-bytes.js';

/** What an attempt is made with. */
export interface SendParts {
  readonly core: Core;
  readonly store: QueueStore;
  readonly route: Route;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** Sends an entry once, with its own key and the ETag it is based on. Never throws: what went wrong is the outcome. */
export async function sendEntry(
  {core, store, route, deadlineMs, signal, now}: SendParts,
  entry: QueueEntry,
  before: QueueEntry,
): Promise<Outcome> {
  try {
    const input = withBytes(entry.input, route.body === 'bytes' ? await store.bytes(entry.id) : undefined);
    const {response} = await callOf(core, route, input, {
      idempotencyKey: entry.idempotencyKey,
      ifMatch: entry.ifMatch ?? undefined,
      deadlineMs,
      signal,
    }).withResponse();
    return {kind: 'done', etag: response.headers.get('etag')};
  } catch (error) {
    return outcomeOf(error, before, now());
  }
}

function callOf(
  core: Core,
  route: Route,
  input: Readonly<Record<string, unknown>>,
  options: CallOptions,
): Call<unknown> {
  return route.id === uploadRoute.id
    ? uploadDocument(core, input as InputFor<typeof uploadRoute>, options)
    : begin(core, route, input, options);
}
