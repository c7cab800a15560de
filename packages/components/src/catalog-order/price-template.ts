import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogProduct} from '../bumn-catalog/catalog-data.js';
import {isStale} from '../bumn-catalog/staleness.js';
import {formatRupiah} from '../format/rupiah.js';
import {localDay} from '../format/local-day.js';
import type {OrderTotal} from './order-total.js';
import type {OrderView} from './order-view.js';
import type {ReckonedPrice} from './price-of.js';
import {isSentence} from './sentences.js';

/** What a kind of price is called; as it stands where nobody knows it. */
export function kindText({text}: Pick<OrderView, 'text'>, kind: string | null): string {
  if (kind === null) return '';
  return isSentence(kind) ? text(kind) : kind;
}

/** `Rp 55.000 per kemasan 5 kg (harga tebus)`, or that the partner names it. */
export function priceText(view: OrderView, price: ReckonedPrice, unit: string): string {
  const {text, locale} = view;
  if (price.unitPrice === null) return text('noPrice');
  const each = text('perUnit', {price: formatRupiah(price.unitPrice, locale), unit});
  const kind = kindText(view, price.priceKind);
  return kind ? `${each} (${kind})` : each;
}

/** That a price is older than ninety days, or of no known day, where there is one; '' otherwise. */
export function oldPriceText({text}: OrderView, {asOf}: CatalogProduct, {unitPrice}: ReckonedPrice): string {
  if (unitPrice === null || (asOf && !isStale(asOf, localDay()))) return '';
  return text('oldPrice');
}

/** The sum of an order, what is not in it, and what it was reckoned with. */
export function totalTemplate({text, locale}: OrderView, total: OrderTotal, lines: number): TemplateResult {
  const {amount, unpriced, estimated} = total;
  const nothingPriced = unpriced === lines;
  return html`<div class="total" part="total">
    ${
      nothingPriced || amount === null
        ? html`<p class="sum">${nothingPriced ? text('totalUnknown') : text('group-worth-too-much')}</p>`
        : html`<p class="sum"><span>${text('total')}</span> <b>${formatRupiah(amount, locale)}</b></p>`
    }
    ${unpriced > 0 && !nothingPriced ? html`<p class="hint">${text('unpriced', {count: unpriced})}</p>` : nothing}
    ${estimated > 0 ? html`<p class="hint">${text('estimated', {count: estimated})}</p>` : nothing}
    <p class="hint">${text('priceOfDay')}</p>
  </div>`;
}
