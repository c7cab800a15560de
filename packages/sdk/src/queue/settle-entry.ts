import type {EntryFailure, EntryState, QueueEntry} from './queue-entry.js';
import type {QueueChange} from './queue-store.js';

/** What became of one attempt. */
export type Outcome =
  | {readonly kind: 'done'; /** Of what the write left behind. */ readonly etag: string | null}
  | {
      readonly kind: 'failed';
      readonly state: Exclude<EntryState, 'sending' | 'done'>;
      readonly failure: EntryFailure;
      /** Whether the server still may have done it, in this attempt or in an earlier one. */
      readonly unsettled: 'as-before' | 'yes' | 'no';
    };

/** Writes down what became of an attempt. `before` is the entry as it was before it was claimed. */
export function settleEntry(
  entries: readonly QueueEntry[],
  before: QueueEntry,
  outcome: Outcome,
  {now, nextAttemptAt}: {readonly now: number; readonly nextAttemptAt: number},
): QueueChange<void> {
  const entry = entries.find(({id}) => id === before.id);
  if (!entry) return {result: undefined};
  if (outcome.kind === 'failed') {
    const {state, failure, unsettled} = outcome;
    const since = {'as-before': before.unsettledSince, yes: entry.unsettledSince, no: null}[unsettled];
    return {
      put: [{...entry, state, failure, nextAttemptAt, claimedUntil: 0, unsettledSince: since}],
      result: undefined,
    };
  }
  const done: QueueEntry = {
    ...entry,
    state: 'done',
    // Nobody needs the content any more, and it may be personal.
    input: {},
    failure: null,
    claimedUntil: 0,
    unsettledSince: null,
    doneAt: now,
  };
  return {
    put: [done, ...following(entries, entry, outcome.etag)],
    bytes: {[entry.id]: null},
    result: undefined,
  };
}

/** Changes of the same thing that were made on top of this one are based on what it left behind. */
function following(entries: readonly QueueEntry[], done: QueueEntry, etag: string | null): QueueEntry[] {
  if (etag === null || done.ifMatch === null) return [];
  return entries
    .filter(
      ({sequence, owner, thing, ifMatch, state}) =>
        sequence > done.sequence &&
        owner === done.owner &&
        thing === done.thing &&
        ifMatch === done.ifMatch &&
        state === 'waiting',
    )
    .map((entry) => ({...entry, ifMatch: etag}));
}
