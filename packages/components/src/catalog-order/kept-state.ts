import type {BilingualText} from '../bumn-catalog/catalog-data.js';
import {emptyDraft, type OrderDraft} from './order-draft.js';

/** A line as it was when the order was sent; it stays so, whatever the catalog says later. */
export interface FrozenLine {
  readonly product: string;
  readonly name: BilingualText;
  readonly unit: BilingualText;
  readonly quantity: number;
  /** Whole rupiah as it was reckoned; the server puts its own price of the day. */
  readonly unitPrice: number | null;
  readonly priceKind: string | null;
}

/**
 * Why an order still waits:
 * - `new`: it is about to be sent.
 * - `no-network`, `server`: no answer, or the server cannot at present. It goes on by itself.
 * - `signed-out`: nobody is signed in.
 * - `other-person`: another person is signed in than who sent it before; a key is only good for the one who used it first.
 * - `unreadable`: an answer came that is no order. It has most likely been taken.
 * - `unclear`: the server refuses now, and says nothing of what came before.
 * - `too-old`, `gave-up`: it has waited, or was tried, for too long to go on by itself.
 */
export type WaitingReason =
  | 'new'
  | 'no-network'
  | 'server'
  | 'signed-out'
  | 'other-person'
  | 'unreadable'
  | 'unclear'
  | 'too-old'
  | 'gave-up';

/** An order that was sent off: its content is frozen, and it is repeated under one key until there is an answer. */
export interface WaitingOrder {
  /** The Idempotency-Key, made before the first attempt. */
  readonly key: string;
  readonly cooperative: string;
  readonly partner: string;
  /** Name of the partner. */
  readonly supplier: string;
  readonly lines: readonly FrozenLine[];
  readonly note: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
  readonly reason: WaitingReason;
  /** It goes on only when somebody asks for it. */
  readonly held: boolean;
  readonly attempts: number;
  /** Not before then by itself. */
  readonly nextAt: number;
  /** Until then a tab may be at it. */
  readonly claimedUntil: number;
  /** Since when the server may have it; null while it cannot. */
  readonly unsettledSince: number | null;
  /** Of who sent it; null before. Says nothing of the person. */
  readonly sender: string | null;
}

/** What a server said no to; the lines are in the draft again. */
export interface Refusal {
  readonly partner: string;
  readonly at: number;
  readonly messages: BilingualText;
  /** By product where it is about one; null where it is about the order. */
  readonly issues: readonly {readonly product: string | null; readonly messages: BilingualText}[];
}

/** An order that has arrived. */
export interface PlacedMark {
  readonly key: string;
  readonly order: string;
  readonly supplier: string;
  readonly at: number;
}

/** All that a device keeps for a cooperative: nothing of persons, and no token. */
export interface KeptOrders {
  readonly draft: OrderDraft;
  /** The key that the next order to a partner goes under: made with its first line, so that two tabs send the same one. */
  readonly keys: Readonly<Record<string, string>>;
  readonly waiting: readonly WaitingOrder[];
  readonly refusals: readonly Refusal[];
  /** The latest last. */
  readonly placed: readonly PlacedMark[];
}

/** Nothing kept. */
export const nothingKept: KeptOrders = {draft: emptyDraft, keys: {}, waiting: [], refusals: [], placed: []};
