import type {Bilingual, OrderInput, ProblemDetail, Product} from '@koperasi/contract';
import {problem} from '../api/problem-error.ts';
import {numberText} from './rupiah-text.ts';

/** What a line of an order takes over from its product on the day of the order. */
export type OrderedProduct = Pick<
  Product,
  | 'id'
  | 'partner'
  | 'name'
  | 'unit'
  | 'price'
  | 'priceKind'
  | 'redemptionPrice'
  | 'orderable'
  | 'minimumQuantity'
  | 'limits'
>;

/** A line with the prices of the day, in whole rupiah; null where the partner names the price. */
export interface PricedLine {
  readonly product: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly quantity: number;
  readonly unitPrice: number | null;
  readonly priceKind: string | null;
  readonly subtotal: number | null;
}

/** An order before it is placed. `total` is null while a price is. */
export interface PricedOrder {
  readonly lines: readonly PricedLine[];
  readonly total: number | null;
}

/** What a cooperative pays where that is known; otherwise the price that is, with what kind of price it is. */
function priceOf(product: OrderedProduct): Pick<PricedLine, 'unitPrice' | 'priceKind'> {
  const {redemptionPrice, price, priceKind} = product;
  if (redemptionPrice !== null) return {unitPrice: redemptionPrice, priceKind: 'redemption-price'};
  return {unitPrice: price, priceKind: price === null ? null : priceKind};
}

function refusal(at: number, field: string, code: string, id: string, en: string): ProblemDetail {
  return {pointer: `#/lines/${at}/${field}`, code, detail: {id, en}};
}

/** What makes a line no line of this order at all. */
function strangers(
  {partner, lines}: OrderInput,
  products: ReadonlyMap<string, OrderedProduct>,
): ProblemDetail[] {
  const seen = new Set<string>();
  return lines.flatMap(({product: id}, at): ProblemDetail[] => {
    const product = products.get(id);
    const again = seen.has(id);
    seen.add(id);
    if (!product)
      return [refusal(at, 'product', 'unknown', 'Produk ini tidak ada.', 'There is no such product.')];
    if (product.partner !== partner) {
      const sentences = ['Produk ini dari mitra lain.', 'This product is another partner’s.'] as const;
      return [refusal(at, 'product', 'other-partner', ...sentences)];
    }
    if (!again) return [];
    return [
      refusal(
        at,
        'product',
        'duplicate',
        'Produk ini sudah ada di baris lain. Gabungkan jumlahnya.',
        'This product stands in another line. Put the quantities together.',
      ),
    ];
  });
}

/** Limits of the product that a line breaks. Those per buyer bind the shop's customers, and not the shop that orders. */
function brokenLimits(
  product: OrderedProduct,
  quantity: number,
  at: number,
  ordered: number,
): ProblemDetail[] {
  const broken: ProblemDetail[] = [];
  const {minimumQuantity, limits} = product;
  if (minimumQuantity !== null && quantity < minimumQuantity) {
    const least = numberText(minimumQuantity);
    const sentences = [`Paling sedikit ${least.id}.`, `At least ${least.en}.`] as const;
    broken.push(refusal(at, 'quantity', 'below-minimum', ...sentences));
  }
  for (const {per, quantity: most, text} of limits) {
    if (per === 'order' && quantity > most)
      broken.push(refusal(at, 'quantity', 'above-limit-of-order', text.id, text.en));
    if (per === 'month' && ordered + quantity > most)
      broken.push(refusal(at, 'quantity', 'above-limit-of-month', text.id, text.en));
  }
  return broken;
}

function rulesBroken(
  product: OrderedProduct,
  quantity: number,
  at: number,
  ordered: number,
): ProblemDetail[] {
  if (!product.orderable) {
    const sentences = [
      'Produk ini tidak dipesan lewat sini. Hubungi mitranya.',
      'This product is not ordered here. Ask the partner.',
    ] as const;
    return [refusal(at, 'product', 'not-orderable', ...sentences)];
  }
  const broken = brokenLimits(product, quantity, at, ordered);
  if ((priceOf(product).unitPrice ?? 0) * quantity > Number.MAX_SAFE_INTEGER) {
    const sentences = ['Jumlahnya terlalu besar.', 'The quantity is too large.'] as const;
    broken.push(refusal(at, 'quantity', 'too-large', ...sentences));
  }
  return broken;
}

/**
 * Puts the prices of the day to the lines of an order.
 *
 * @param products - Those that the lines name, by id.
 * @param orderedThisMonth - How much of a product the cooperative has ordered in this month, without what was rejected or cancelled.
 * @throws ProblemError `invalid-request` for lines that are none of this order, `rule-broken` for limits
 */
export function pricedOrder(
  input: OrderInput,
  products: ReadonlyMap<string, OrderedProduct>,
  orderedThisMonth: ReadonlyMap<string, number> = new Map(),
): PricedOrder {
  const wrong = strangers(input, products);
  if (wrong.length > 0) throw problem('invalid-request', ...wrong);
  const broken = input.lines.flatMap(({product: id, quantity}, at) =>
    rulesBroken(products.get(id)!, quantity, at, orderedThisMonth.get(id) ?? 0),
  );
  if (broken.length > 0) throw problem('rule-broken', ...broken);

  const lines = input.lines.map(({product: id, quantity}) => {
    const product = products.get(id)!;
    const {name, unit} = product;
    const {unitPrice, priceKind} = priceOf(product);
    const subtotal = unitPrice === null ? null : unitPrice * quantity;
    return {product: id, name, unit, quantity, unitPrice, priceKind, subtotal};
  });
  const total = lines.reduce<number | null>(
    (sum, {subtotal}) => (sum === null || subtotal === null ? null : sum + subtotal),
    0,
  );
  // Safe numbers that sum past the largest safe one stay past it.
  if (total !== null && total > Number.MAX_SAFE_INTEGER)
    throw problem('rule-broken', {
      pointer: '#/lines',
      code: 'too-large',
      detail: {
        id: 'Nilai pesanan ini terlalu besar. Bagi menjadi beberapa.',
        en: 'This order is worth too much. Split it.',
      },
    });
  return {lines, total};
}
