import {readCount} from './read-count.js';

/** A product that somebody means to order. */
export interface DraftLine {
  readonly product: string;
  /** Id of the partner that supplies it. */
  readonly partner: string;
  /** The quantity as it was typed, also where it is no number: what a person wrote is theirs to correct. */
  readonly typed: string;
}

/** What is to be ordered, in the order in which it was added; each product once. */
export interface OrderDraft {
  readonly lines: readonly DraftLine[];
  /** Notes by partner. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A draft of nothing. */
export const emptyDraft: OrderDraft = {lines: [], notes: {}};

/** Adds units of a product: to those that are there, or as a line of its own. Where no number stands there, `quantity` takes its place. */
export function addToDraft(
  draft: OrderDraft,
  {id, partner}: {readonly id: string; readonly partner: string},
  quantity: number,
): OrderDraft {
  const line = draft.lines.find(({product}) => product === id);
  if (!line) return {...draft, lines: [...draft.lines, {product: id, partner, typed: String(quantity)}]};
  const before = readCount(line.typed);
  const sum = typeof before === 'number' ? Math.min(before + quantity, Number.MAX_SAFE_INTEGER) : quantity;
  return setTyped(draft, id, String(sum));
}

/** What stands in the quantity of a product from now on; as it is where there is no such line. */
export function setTyped(draft: OrderDraft, product: string, typed: string): OrderDraft {
  const lines = draft.lines.map((line) => (line.product === product ? {...line, typed} : line));
  return {...draft, lines};
}

/** What is said to a partner with the order; '' takes it away. */
export function setNote(draft: OrderDraft, partner: string, note: string): OrderDraft {
  const {[partner]: _before, ...others} = draft.notes;
  return {...draft, notes: note === '' ? others : {...others, [partner]: note}};
}

/** What was taken out of a draft, and where it stood. */
export interface Removed {
  readonly lines: readonly {readonly line: DraftLine; readonly at: number}[];
  readonly notes: Readonly<Record<string, string>>;
}

/** Takes out one product, all of a partner, or everything. The second of the pair puts it back. */
export function removeFromDraft(
  draft: OrderDraft,
  which: {readonly product: string} | {readonly partner: string} | 'all',
): readonly [OrderDraft, Removed] {
  const goes = (line: DraftLine): boolean =>
    which === 'all' || ('product' in which ? line.product === which.product : line.partner === which.partner);
  const removed = draft.lines.flatMap((line, at) => (goes(line) ? [{line, at}] : []));
  const lines = draft.lines.filter((line) => !goes(line));
  // A note stays as long as there is something to be said with it.
  const left = new Set(lines.map(({partner}) => partner));
  const entries = Object.entries(draft.notes);
  const notes = Object.fromEntries(entries.filter(([partner]) => left.has(partner)));
  const gone = Object.fromEntries(entries.filter(([partner]) => !left.has(partner)));
  return [
    {lines, notes},
    {lines: removed, notes: gone},
  ];
}

/** Puts back what was removed; what has been entered since stays as it is. */
export function restoreToDraft(draft: OrderDraft, removed: Removed): OrderDraft {
  const lines = [...draft.lines];
  for (const {line, at} of removed.lines)
    if (!lines.some(({product}) => product === line.product)) lines.splice(at, 0, line);
  return {lines, notes: {...removed.notes, ...draft.notes}};
}
