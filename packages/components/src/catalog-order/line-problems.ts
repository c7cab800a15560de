import type {BilingualText, CatalogProduct} from '../bumn-catalog/catalog-data.js';
import {priceOf} from './price-of.js';
import {readCount, type CountProblem} from './read-count.js';

/** The most units of a product in one order, by the contract. */
export const mostUnits = 1_000_000;
/** The most products in one order, by the contract. */
export const mostLines = 100;
/** The longest note, in UTF-16 units, by the contract. */
export const longestNote = 4000;

/** Why a line cannot be ordered as it stands. `least` and `most` are units; `reason` is the partner's own sentence. */
export type LineProblem =
  | {readonly code: CountProblem | 'not-orderable' | 'worth-too-much'}
  | {readonly code: 'below-minimum'; readonly least: number}
  | {readonly code: 'above-maximum'; readonly most: number}
  | {readonly code: 'above-limit'; readonly most: number; readonly reason: BilingualText};

/**
 * Everything that keeps a line from being ordered. Limits of an order and of a month bind it; those of a buyer bind the shop's
 * customers. What was ordered in this month before, only the server knows.
 */
export function problemsOf(product: CatalogProduct, typed: string): readonly LineProblem[] {
  if (!product.orderable) return [{code: 'not-orderable'}];
  const quantity = readCount(typed);
  if (typeof quantity !== 'number') return [{code: quantity}];
  const problems: LineProblem[] = [];
  const least = Math.max(1, product.minimumQuantity ?? 1);
  if (quantity < least) problems.push({code: 'below-minimum', least});
  if (quantity > mostUnits) problems.push({code: 'above-maximum', most: mostUnits});
  for (const {per, quantity: most, text} of product.limits)
    if ((per === 'order' || per === 'month') && quantity > most)
      problems.push({code: 'above-limit', most, reason: text});
  if (!Number.isSafeInteger((priceOf(product).unitPrice ?? 0) * quantity))
    problems.push({code: 'worth-too-much'});
  return problems;
}
