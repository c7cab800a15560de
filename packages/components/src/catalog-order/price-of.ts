import type {CatalogProduct} from '../bumn-catalog/catalog-data.js';

/** What one unit is reckoned at. */
export interface ReckonedPrice {
  /** Whole rupiah; null where the partner names the price. */
  readonly unitPrice: number | null;
  /** `redemption-price` is what the cooperative pays; any other kind is a price that is known instead. */
  readonly priceKind: string | null;
}

/** The price that the server puts to a line: what the cooperative pays where that is known, otherwise the one that is. */
export function priceOf({redemptionPrice, price, priceKind}: CatalogProduct): ReckonedPrice {
  if (redemptionPrice !== null) return {unitPrice: redemptionPrice, priceKind: 'redemption-price'};
  return {unitPrice: price, priceKind: price === null ? null : priceKind};
}
