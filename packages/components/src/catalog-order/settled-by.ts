import type {BilingualText} from '../bumn-catalog/catalog-data.js';
import {readList, readObject, readText} from './kept-fields.js';
import type {WaitingOrder, WaitingReason} from './kept-state.js';

/** What is wrong, and where: `#/lines/0/quantity` points into the order that was sent. */
export interface SaidIssue {
  readonly pointer: string;
  readonly messages: BilingualText;
}

/** What an attempt came to. */
export type Settlement =
  | {readonly kind: 'placed'; readonly order: string}
  | {readonly kind: 'refused'; readonly messages: BilingualText; readonly issues: readonly SaidIssue[]}
  | {
      readonly kind: 'waiting';
      readonly reason: WaitingReason;
      readonly held: boolean;
      /** What this attempt says of whether the server has the order: it may now, or nothing new. */
      readonly unsettled: 'yes' | 'as-before';
      /** Milliseconds that the server asked to wait. */
      readonly waitMs: number;
    };

/** Answers that a server gives only after it has looked for the key: had it taken the order before, it would have said so. */
const afterTheKey = [409, 412, 422, 428];

/**
 * What an answer to an order means.
 *
 * @param answer - What the client resolved with; only an order with an id is one.
 */
export function placedBy(answer: unknown): Settlement {
  const order = readText(readObject(answer)?.['id'], 200);
  if (order) return {kind: 'placed', order};
  return {kind: 'waiting', reason: 'unreadable', held: true, unsettled: 'yes', waitMs: 0};
}

/**
 * What an error means for an order. Errors are known by their fields, as those of `@koperasi/sdk` have them, so that any other
 * client's do as well; what nobody knows is taken for a network that failed.
 *
 * @param before - The order as it was before this attempt.
 */
export function settledBy(error: unknown, before: Pick<WaitingOrder, 'unsettledSince'>): Settlement {
  const {kind, status, code, retryable, attempts, retryAfterMs} = factsOf(error);
  const waits = (
    reason: WaitingReason,
    unsettled: 'yes' | 'as-before' = 'yes',
    held = false,
  ): Settlement => ({kind: 'waiting', reason, held, unsettled, waitMs: retryAfterMs});
  const refuses = (unlessEarlier: boolean): Settlement =>
    unlessEarlier ? waits('unclear', 'yes', true) : {kind: 'refused', ...saidBy(error)};
  const earlier = before.unsettledSince !== null;
  // The client found the order itself wrong, and sent nothing.
  if (kind === 'request') return refuses(earlier);
  if (kind === 'answer') return waits('unreadable', 'yes', !retryable);
  if (kind === 'redirect') return waits('server', 'as-before');
  if (status === undefined) return waits('no-network', attempts === 0 ? 'as-before' : 'yes');
  if (status === 401)
    return waits('signed-out', attempts !== undefined && attempts > 1 ? 'yes' : 'as-before');
  if (retryable || status === 408 || status === 429 || status >= 500 || code === 'request-in-progress')
    return waits('server');
  // The key stands for another content: an earlier attempt may have got through.
  if (code === 'idempotency-key-reused') return waits('unclear', 'yes', true);
  if (afterTheKey.includes(status)) return refuses(false);
  // Refused before the key was looked at: what an earlier attempt has done, this answer does not say.
  return refuses(earlier || (attempts ?? 1) > 1);
}

interface Facts {
  readonly kind: string | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryable: boolean;
  /** Requests that were sent; undefined where the client does not tell. */
  readonly attempts: number | undefined;
  readonly retryAfterMs: number;
}

function factsOf(error: unknown): Facts {
  const fields = readObject(error) ?? {};
  const numberAt = (name: string): number | undefined => {
    const value = fields[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const status = numberAt('status');
  return {
    kind: readText(fields['kind'], 40),
    // Nothing below 300 is an error's.
    status: status !== undefined && status >= 300 ? status : undefined,
    code: readText(fields['code'], 100),
    retryable: fields['retryable'] === true,
    attempts: numberAt('attempts'),
    retryAfterMs: Math.min(numberAt('retryAfterMs') ?? 0, 24 * 3_600_000),
  };
}

const unsaid: BilingualText = {id: '', en: ''};

function bilingual(value: unknown): BilingualText | undefined {
  const both = readObject(value);
  const id = readText(both?.['id'], 1000);
  const en = readText(both?.['en'], 1000);
  return id !== undefined && en !== undefined ? {id, en} : undefined;
}

/** What the server, or the client's check of the order, says about it. */
function saidBy(error: unknown): {readonly messages: BilingualText; readonly issues: readonly SaidIssue[]} {
  const {messages, errors, issues} = readObject(error) ?? {};
  return {
    messages: bilingual(messages) ?? unsaid,
    issues: readList(errors ?? issues, 100, (each) => {
      const {pointer, detail, messages: said} = readObject(each) ?? {};
      const text = bilingual(detail) ?? bilingual(said);
      return text && {pointer: readText(pointer, 200) ?? '#', messages: text};
    }),
  };
}
