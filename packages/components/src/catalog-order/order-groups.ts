import type {Catalog, CatalogPartner, CatalogProduct} from '../bumn-catalog/catalog-data.js';
import {longestNote, mostLines, problemsOf, type LineProblem} from './line-problems.js';
import type {OrderDraft} from './order-draft.js';
import {orderTotal, type OrderTotal} from './order-total.js';
import {priceOf, type ReckonedPrice} from './price-of.js';
import {readCount} from './read-count.js';

/** A line of a draft beside what the catalog says of its product. */
export interface GroupLine extends ReckonedPrice {
  readonly product: CatalogProduct;
  readonly typed: string;
  /** Null while no number stands there. */
  readonly quantity: number | null;
  /** Whole rupiah; null without a quantity or a price, and where it is more than a number can hold. */
  readonly subtotal: number | null;
  readonly problems: readonly LineProblem[];
}

/** Why an order as a whole cannot be placed. */
export type GroupProblem = 'too-many-lines' | 'worth-too-much' | 'note-too-long' | 'note-unprintable';

/** What is meant for one partner: one order. */
export interface OrderGroup {
  readonly partner: CatalogPartner;
  readonly lines: readonly GroupLine[];
  readonly note: string;
  readonly total: OrderTotal;
  readonly problems: readonly GroupProblem[];
  /** Nothing keeps it from being sent. */
  readonly ready: boolean;
}

/** A draft by partners. */
export interface GroupedDraft {
  readonly groups: readonly OrderGroup[];
  /** Products that the catalog no longer has, by id. They stay in the draft: it may come back. */
  readonly missing: readonly string[];
}

// What the contract lets through: tabs and line ends are the only control characters.
const printable = /^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]*$/u;

/** Sorts a draft by partners, in the order in which they came in. */
export function groupDraft(draft: OrderDraft, catalog: Catalog): GroupedDraft {
  const products = new Map(catalog.products.map((product) => [product.id, product]));
  const partners = new Map(catalog.partners.map((partner) => [partner.id, partner]));
  const byPartner = new Map<string, GroupLine[]>();
  const missing: string[] = [];
  for (const {product: id, typed} of draft.lines) {
    const product = products.get(id);
    if (!product) {
      missing.push(id);
      continue;
    }
    const lines = byPartner.get(product.partner) ?? [];
    byPartner.set(product.partner, [...lines, lineOf(product, typed)]);
  }
  const groups = [...byPartner].map(([id, lines]) =>
    groupOf(partners.get(id) ?? {id, name: id, kind: '', note: null}, lines, draft.notes[id] ?? ''),
  );
  return {groups, missing};
}

function lineOf(product: CatalogProduct, typed: string): GroupLine {
  const reading = readCount(typed);
  const quantity = typeof reading === 'number' ? reading : null;
  const price = priceOf(product);
  const worth = quantity === null || price.unitPrice === null ? null : price.unitPrice * quantity;
  const subtotal = worth !== null && Number.isSafeInteger(worth) ? worth : null;
  return {product, typed, quantity, ...price, subtotal, problems: problemsOf(product, typed)};
}

function groupOf(partner: CatalogPartner, lines: readonly GroupLine[], note: string): OrderGroup {
  const total = orderTotal(lines);
  const problems: GroupProblem[] = [];
  if (lines.length > mostLines) problems.push('too-many-lines');
  if (total.amount === null) problems.push('worth-too-much');
  if (note.length > longestNote) problems.push('note-too-long');
  if (!printable.test(note)) problems.push('note-unprintable');
  const ready = problems.length === 0 && lines.every((line) => line.problems.length === 0);
  return {partner, lines, note, total, problems, ready};
}
