import type {EntryFailure, QueueEntry} from './queue-entry.js';
import type {QueueChange} from './queue-store.js';

/** What decides which entry is next. Times are milliseconds. */
export interface ClaimTerms {
  readonly now: number;
  /** Whose entries may be sent. */
  readonly owner: string;
  /** No other tab can be sending at this moment, so that what stands there as being sent was cut off. */
  readonly alone: boolean;
  /** Ids that this tab is sending. */
  readonly inFlight: ReadonlySet<string>;
  readonly knowsRoute: (id: string) => boolean;
  readonly keyLifetimeMs: number;
  /** For how long the claim holds. */
  readonly claimMs: number;
  readonly keepDoneMs: number;
}

/** The entry to send now, and when to look again. */
export interface Claim {
  readonly entry: QueueEntry | undefined;
  readonly lookAgainAt: number | undefined;
  /** Whether entries changed besides. */
  readonly changed: boolean;
}

/** A clock that was set back by more than this has lost count of how old an entry is. */
const clockToleranceMs = 10 * 60_000;

/** Chooses the next entry and claims it: the first of its thing, due, of this owner, and in nobody's hands. */
export function claimNext(entries: readonly QueueEntry[], terms: ClaimTerms): QueueChange<Claim> {
  const put: QueueEntry[] = [];
  const due: QueueEntry[] = [];
  let lookAgainAt: number | undefined;
  const wake = (at: number): void => {
    lookAgainAt = Math.min(at, lookAgainAt ?? at);
  };
  for (const head of heads(entries, terms.owner)) {
    let entry = head;
    if (entry.state === 'sending') {
      if (terms.inFlight.has(entry.id)) continue;
      if (!terms.alone && entry.claimedUntil > terms.now) {
        wake(entry.claimedUntil);
        continue;
      }
      entry = {...entry, state: 'waiting'};
    }
    if (entry.state === 'waiting') entry = looked(entry, terms);
    // Another tab, or the next version of this program, may know how.
    const isForeign = entry.state === 'waiting' && !terms.knowsRoute(entry.route);
    if (isForeign && entry.failure?.kind !== 'unknown-route') entry = {...entry, failure: unknownRoute};
    if (entry !== head) put.push(entry);
    if (entry.state !== 'waiting' || isForeign) continue;
    if (entry.nextAttemptAt <= terms.now) due.push(entry);
    else wake(entry.nextAttemptAt);
  }
  const next = due.sort((one, other) => one.nextAttemptAt - other.nextAttemptAt)[0];
  const claimed = next && claimedBy(next, terms);
  const old = entries.filter(({doneAt}) => doneAt !== null && doneAt <= terms.now - terms.keepDoneMs);
  return {
    put: claimed ? [...put.filter(({id}) => id !== claimed.id), claimed] : put,
    remove: old.map(({id}) => id),
    result: {entry: claimed, lookAgainAt, changed: put.length > 0 || old.length > 0},
  };
}

/** The first entry of each thing that is not done: whatever its state, the later ones wait for it. */
function heads(entries: readonly QueueEntry[], owner: string): Iterable<QueueEntry> {
  const first = new Map<string, QueueEntry>();
  for (const entry of entries)
    if (entry.owner === owner && entry.state !== 'done' && !first.has(entry.thing))
      first.set(entry.thing, entry);
  return first.values();
}

function claimedBy(entry: QueueEntry, {now, claimMs}: ClaimTerms): QueueEntry {
  return {
    ...entry,
    state: 'sending',
    attempts: entry.attempts + 1,
    claimedUntil: now + claimMs,
    // Written before it is sent: whatever cuts us off, the next tab knows that it may have arrived.
    unsettledSince: entry.unsettledSince ?? now,
  };
}

/** What cannot be sent as it stands is shown instead. */
function looked(entry: QueueEntry, {now, keyLifetimeMs}: ClaimTerms): QueueEntry {
  const since = entry.unsettledSince;
  const isOld = since !== null && (now - since >= keyLifetimeMs || now < since - clockToleranceMs);
  return isOld ? {...entry, state: 'uncertain', failure: tooOld} : entry;
}

const nothing = {status: null, code: null, requestId: null, issues: [], notBefore: null};

const tooOld: EntryFailure = {
  ...nothing,
  kind: 'too-old',
  messages: {
    id: 'Sudah lama dikirim tanpa jawaban. Periksa dahulu apakah sudah tercatat, lalu kirim lagi atau hapus.',
    en: 'It was sent long ago and no answer came. See whether it was recorded, then retry or discard it.',
  },
};

const unknownRoute: EntryFailure = {
  ...nothing,
  kind: 'unknown-route',
  messages: {
    id: 'Versi aplikasi ini tidak dapat mengirimnya. Perbarui aplikasi.',
    en: 'This version of the program cannot send it. Update the program.',
  },
};
