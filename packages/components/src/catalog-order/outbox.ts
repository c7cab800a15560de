import {mostUnits} from './line-problems.js';
import type {FrozenLine, KeptOrders, Refusal, WaitingOrder} from './kept-state.js';
import {addToDraft, removeFromDraft, setNote, type OrderDraft} from './order-draft.js';
import type {OrderGroup} from './order-groups.js';
import type {Settlement, SaidIssue} from './settled-by.js';

const hour = 3_600_000;
/** A server keeps a key for a day. What it may have is not repeated once that is nearly over: it could become two orders. */
const keyLifetime = 23 * hour;
/** What never left the device goes on by itself for so long; after that, a person shall look at it first. */
const unsentLifetime = 7 * 24 * hour;
/** A clock may be put back by as much without an order being taken for old. */
const clockTolerance = 5 * 60_000;
/** How long an attempt may take; another tab without Web Locks waits for as long. */
const claimMs = 60_000;
/** By itself. A person may ask for more. */
const mostAttempts = 50;
const pause = {firstMs: 5000, mostMs: 5 * 60_000};

/** Takes what is meant for a partner out of the draft and freezes it under its key. Nothing changes where that is done already. */
export function freezeOrder(
  kept: KeptOrders,
  {partner, lines, note}: OrderGroup,
  cooperative: string,
  now: number,
): KeptOrders {
  const key = kept.keys[partner.id];
  if (key === undefined || kept.waiting.some((one) => one.key === key)) return kept;
  const frozen = lines.map(({product: {id, name, unit}, quantity, unitPrice, priceKind}): FrozenLine => ({
    product: id,
    name,
    unit,
    quantity: quantity!,
    unitPrice,
    priceKind,
  }));
  const order: WaitingOrder = {
    key,
    cooperative,
    partner: partner.id,
    supplier: partner.name,
    lines: frozen,
    note: note.trim() || null,
    createdAt: now,
    reason: 'new',
    held: false,
    attempts: 0,
    nextAt: now,
    claimedUntil: 0,
    unsettledSince: null,
    sender: null,
  };
  const [draft] = removeFromDraft(kept.draft, {partner: partner.id});
  return {
    ...kept,
    draft,
    waiting: [...kept.waiting, order],
    refusals: kept.refusals.filter((one) => one.partner !== partner.id),
  };
}

/** Stops what has waited, or was tried, for so long that it may not go on by itself. */
export function holdOld(kept: KeptOrders, now: number): KeptOrders {
  const waiting = kept.waiting.map((order) => {
    // A clock that ran ahead when it was sent says nothing of how old its key is, also once that time has come.
    if (order.unsettledSince !== null && now < order.unsettledSince - clockTolerance)
      return {...order, held: true, reason: 'too-old' as const, unsettledSince: 0};
    if (order.held) return order;
    if (isOld(order, now)) return {...order, held: true, reason: 'too-old' as const};
    return order.attempts >= mostAttempts ? {...order, held: true, reason: 'gave-up' as const} : order;
  });
  return waiting.every((order, at) => order === kept.waiting[at]) ? kept : {...kept, waiting};
}

function isOld({unsettledSince, createdAt}: WaitingOrder, now: number): boolean {
  const since = unsettledSince ?? createdAt;
  const lifetime = unsettledSince === null ? unsentLifetime : keyLifetime;
  return now - since >= lifetime || now < since - clockTolerance;
}

/** Whether a key may still be repeated, should a person ask for it. */
export function mayRepeat({unsettledSince}: WaitingOrder, now: number): boolean {
  if (unsettledSince === null) return true;
  return now - unsettledSince < keyLifetime && now >= unsettledSince - clockTolerance;
}

/**
 * The order to send next, and when to look again if there is none; undefined where nothing will go on by itself.
 *
 * @param alone - No other tab can be at it, so claims of tabs that died do not count.
 */
export function nextDue(
  {waiting}: KeptOrders,
  now: number,
  alone: boolean,
): {readonly order: WaitingOrder} | {readonly lookAgainAt: number} | undefined {
  let lookAgainAt = Infinity;
  for (const order of waiting) {
    if (order.held) continue;
    // A claim from the future is of a clock that was put back.
    const claimed = !alone && order.claimedUntil <= now + claimMs ? order.claimedUntil : 0;
    const at = Math.max(Math.min(order.nextAt, now + pause.mostMs), claimed);
    if (at <= now) return {order};
    lookAgainAt = Math.min(lookAgainAt, at);
  }
  return lookAgainAt === Infinity ? undefined : {lookAgainAt};
}

/** Notes, before anything is sent, that the server may have the order from now on. */
export function beginAttempt(kept: KeptOrders, key: string, sender: string | null, now: number): KeptOrders {
  return changeWaiting(kept, key, (order) => ({
    ...order,
    sender,
    attempts: order.attempts + 1,
    claimedUntil: now + claimMs,
    unsettledSince: order.unsettledSince ?? now,
  }));
}

/** Lets an order go on at once, as a person asked. */
export function askAgain(kept: KeptOrders, key: string, now: number): KeptOrders {
  return changeWaiting(kept, key, (order) =>
    mayRepeat(order, now) ? {...order, held: false, attempts: 0, nextAt: now, createdAt: now} : order,
  );
}

/** Lets all that goes on by itself do so at once: the network is there again. */
export function askAllAgain(kept: KeptOrders, now: number): KeptOrders {
  return {...kept, waiting: kept.waiting.map((order) => ({...order, nextAt: Math.min(order.nextAt, now)}))};
}

/**
 * Writes down what an attempt came to. A refusal puts the lines back into the draft, with what was said about them.
 *
 * @param before - The order as it was before the attempt.
 */
export function settle(
  kept: KeptOrders,
  before: WaitingOrder,
  settlement: Settlement,
  now: number,
): KeptOrders {
  const {key} = before;
  if (settlement.kind === 'waiting') {
    const {reason, held, unsettled, waitMs} = settlement;
    return changeWaiting(kept, key, (order) => ({
      ...order,
      reason,
      held,
      claimedUntil: 0,
      nextAt: now + Math.max(waitMs, pauseAfter(order.attempts)),
      ...(unsettled === 'as-before' && {unsettledSince: before.unsettledSince}),
      ...(unsettled === 'yes' && {unsettledSince: order.unsettledSince ?? now}),
    }));
  }
  if (settlement.kind === 'placed') {
    const mark = {key, order: settlement.order, supplier: before.supplier, at: now};
    const placed = [...kept.placed.filter((one) => one.key !== key), mark].slice(-20);
    return {...without(kept, key), placed};
  }
  // Given back by hand while it was under way: the lines are in the draft already.
  if (!kept.waiting.some((order) => order.key === key)) return kept;
  const refusal: Refusal = {
    partner: before.partner,
    at: now,
    messages: settlement.messages,
    issues: settlement.issues.map((issue) => ({product: productAt(before, issue), messages: issue.messages})),
  };
  const back = giveBack(kept, key);
  return {...back, refusals: [...back.refusals.filter(({partner}) => partner !== before.partner), refusal]};
}

/** Puts the lines of an order that waits back into the draft, to those that have come into it since; the order waits no longer. */
export function giveBack(kept: KeptOrders, key: string): KeptOrders {
  const order = kept.waiting.find((one) => one.key === key);
  if (!order) return kept;
  let draft: OrderDraft = kept.draft;
  for (const {product, quantity} of order.lines) {
    draft = addToDraft(draft, {id: product, partner: order.partner}, Math.min(quantity, mostUnits));
  }
  const notes = [order.note, draft.notes[order.partner]].filter(Boolean);
  draft = setNote(draft, order.partner, [...new Set(notes)].join('\n'));
  return {...without(kept, key), draft};
}

/** Forgets what a server said of an order to a partner: it was changed since. */
export function forgetRefusal(kept: KeptOrders, partner: string, product?: string): KeptOrders {
  const refusals = kept.refusals.flatMap((refusal) => {
    if (refusal.partner !== partner) return [refusal];
    const issues = refusal.issues.filter((issue) => product !== undefined && issue.product !== product);
    return product === undefined || issues.length === 0 ? [] : [{...refusal, issues}];
  });
  return {...kept, refusals};
}

/** Gives each partner in the draft a key for its next order, and drops those of partners that are not in it. */
export function completeKeys(kept: KeptOrders, makeKey: () => string): KeptOrders {
  const used = new Set(kept.waiting.map(({key}) => key));
  const partners = [...new Set(kept.draft.lines.map(({partner}) => partner))];
  const isGood = (partner: string): boolean =>
    Object.hasOwn(kept.keys, partner) && !used.has(kept.keys[partner]!);
  if (partners.every(isGood) && Object.keys(kept.keys).length === partners.length) return kept;
  const keyOf = (partner: string): string => (isGood(partner) ? kept.keys[partner]! : makeKey());
  return {...kept, keys: Object.fromEntries(partners.map((partner) => [partner, keyOf(partner)]))};
}

/** What two tabs have, where one could not write for a while: nothing that waits is lost, and nothing that arrived waits. */
export function joinWaiting(mine: KeptOrders, theirs: KeptOrders): KeptOrders {
  const known = new Set([...mine.waiting, ...mine.placed].map(({key}) => key));
  const placed = new Set(theirs.placed.map(({key}) => key));
  return {
    ...mine,
    waiting: [
      ...mine.waiting.filter(({key}) => !placed.has(key)),
      ...theirs.waiting.filter(({key}) => !known.has(key)),
    ],
  };
}

function without(kept: KeptOrders, key: string): KeptOrders {
  return {...kept, waiting: kept.waiting.filter((order) => order.key !== key)};
}

function changeWaiting(
  kept: KeptOrders,
  key: string,
  change: (order: WaitingOrder) => WaitingOrder,
): KeptOrders {
  return {...kept, waiting: kept.waiting.map((order) => (order.key === key ? change(order) : order))};
}

/** Twice as long after each attempt. */
function pauseAfter(attempts: number): number {
  return Math.min(pause.firstMs * 2 ** Math.min(Math.max(attempts - 1, 0), 20), pause.mostMs);
}

function productAt({lines}: WaitingOrder, {pointer}: SaidIssue): string | null {
  const at = /^#\/lines\/(\d{1,3})(?:\/|$)/.exec(pointer)?.[1];
  return (at !== undefined && lines[Number(at)]?.product) || null;
}
