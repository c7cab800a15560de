import {readAmount, readId, readList, readObject, readText, readTexts, readTime} from './kept-fields.js';
import {
  nothingKept,
  type FrozenLine,
  type KeptOrders,
  type PlacedMark,
  type Refusal,
  type WaitingOrder,
  type WaitingReason,
} from './kept-state.js';
import {longestNote, mostLines, mostUnits} from './line-problems.js';
import type {DraftLine} from './order-draft.js';

/** Of what is written; anything of another version counts as nothing. */
const version = 1;
/** Bounds of what is read back, so that nothing that stands there makes a page slow. */
const most = {draft: 1000, waiting: 200, refusals: 50, placed: 20, typed: 40, supplier: 300, text: 1000};

const reasons: readonly WaitingReason[] = [
  'new',
  'no-network',
  'server',
  'signed-out',
  'other-person',
  'unreadable',
  'unclear',
  'too-old',
  'gave-up',
];

/** What is kept, as text; null where there is nothing to keep. */
export function encodeKept(kept: KeptOrders): string | null {
  const {draft, waiting, refusals, placed} = kept;
  const empty = [draft.lines, waiting, refusals, placed].every(({length}) => length === 0);
  return empty ? null : JSON.stringify({v: version, ...kept, placed: placed.slice(-most.placed)});
}

/**
 * Reads what is kept. It may have been written by anything on this origin, so each part is checked, and what does not hold is left
 * out without the rest. An order that waits is taken whole or not at all: part of one must never be sent.
 */
export function decodeKept(text: string | null): KeptOrders {
  const kept = readObject(parsed(text));
  if (kept?.['v'] !== version) return nothingKept;
  const draft = readObject(kept['draft']);
  const lines = uniqueBy(readList(draft?.['lines'], most.draft, readDraftLine), ({product}) => product);
  return {
    draft: {lines, notes: readTexts(draft?.['notes'], 2 * longestNote)},
    keys: Object.fromEntries(Object.entries(readTexts(kept['keys'], 64)).filter(([, key]) => isKey(key))),
    waiting: uniqueBy(readList(kept['waiting'], most.waiting, readWaiting), ({key}) => key),
    refusals: uniqueBy(readList(kept['refusals'], most.refusals, readRefusal), ({partner}) => partner),
    placed: readList(kept['placed'], most.placed, readPlaced),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\w-]{16,64}$/.test(key);
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}

function readDraftLine(value: unknown): DraftLine | undefined {
  const line = readObject(value);
  const product = readId(line?.['product']);
  const partner = readId(line?.['partner']);
  const typed = readText(line?.['typed'], most.typed);
  return product && partner && typed !== undefined ? {product, partner, typed} : undefined;
}

function readBoth(value: unknown): {readonly id: string; readonly en: string} | undefined {
  const both = readObject(value);
  const id = readText(both?.['id'], most.text);
  const en = readText(both?.['en'], most.text);
  return id !== undefined && en !== undefined ? {id, en} : undefined;
}

function readFrozenLine(value: unknown): FrozenLine | undefined {
  const line = readObject(value);
  const product = readId(line?.['product']);
  const name = readBoth(line?.['name']);
  const unit = readBoth(line?.['unit']);
  const quantity = readAmount(line?.['quantity']);
  const unitPrice = line?.['unitPrice'] === null ? null : readAmount(line?.['unitPrice']);
  const priceKind = line?.['priceKind'] === null ? null : readText(line?.['priceKind'], 40);
  if (!product || !name || !unit || unitPrice === undefined || priceKind === undefined) return undefined;
  if (quantity === undefined || quantity < 1 || quantity > mostUnits) return undefined;
  return {product, name, unit, quantity, unitPrice, priceKind};
}

function readWaiting(value: unknown): WaitingOrder | undefined {
  const order = readObject(value);
  if (!order || !isKey(order['key']) || !Array.isArray(order['lines'])) return undefined;
  const {key} = order;
  const cooperative = readText(order['cooperative'], 13);
  const partner = readId(order['partner']);
  const supplier = readText(order['supplier'], most.supplier);
  const lines = readList(order['lines'], mostLines, readFrozenLine);
  const note = order['note'] === null ? null : readText(order['note'], longestNote);
  const createdAt = readTime(order['createdAt']);
  if (!cooperative || !partner || supplier === undefined || note === undefined || createdAt === undefined)
    return undefined;
  if (lines.length === 0 || lines.length !== order['lines'].length) return undefined;
  const unsettledSince = order['unsettledSince'] === null ? null : readTime(order['unsettledSince']);
  return {
    key,
    cooperative,
    partner,
    supplier,
    lines,
    note,
    createdAt,
    reason: reasons.find((one) => one === order['reason']) ?? 'no-network',
    held: order['held'] === true,
    attempts: readAmount(order['attempts']) ?? 0,
    nextAt: readTime(order['nextAt']) ?? 0,
    claimedUntil: readTime(order['claimedUntil']) ?? 0,
    // Whoever is not sure that it was never sent may not take it for unsent.
    unsettledSince: unsettledSince === undefined ? createdAt : unsettledSince,
    sender: readText(order['sender'], 64) ?? null,
  };
}

function readRefusal(value: unknown): Refusal | undefined {
  const refusal = readObject(value);
  const partner = readId(refusal?.['partner']);
  const at = readTime(refusal?.['at']);
  const messages = readBoth(refusal?.['messages']);
  if (!partner || at === undefined || !messages) return undefined;
  const issues = readList(refusal?.['issues'], mostLines, (each) => {
    const issue = readObject(each);
    const said = readBoth(issue?.['messages']);
    return said && {product: readId(issue?.['product']) ?? null, messages: said};
  });
  return {partner, at, messages, issues};
}

function readPlaced(value: unknown): PlacedMark | undefined {
  const mark = readObject(value);
  const order = readId(mark?.['order']);
  const supplier = readText(mark?.['supplier'], most.supplier);
  const at = readTime(mark?.['at']);
  const key = mark?.['key'];
  if (!order || supplier === undefined || at === undefined || !isKey(key)) return undefined;
  return {key, order, supplier, at};
}
