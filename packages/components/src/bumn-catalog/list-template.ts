import {html, type TemplateResult} from 'lit';
import type {CatalogProduct} from './catalog-data.js';
import {productTemplate} from './product-template.js';
import type {CatalogView} from './view.js';

/** The list around its products. */
export function listTemplate(view: CatalogView, items: unknown): TemplateResult {
  return html`<div role="list" class="products ${view.layout}" part="list">${items}</div>`;
}

/** One product with its place among all, which a screen reader tells also where others are not drawn. */
export function itemTemplate(
  view: CatalogView,
  place: number,
  product: CatalogProduct,
  unfolded: boolean,
): TemplateResult {
  return html`<div
    role="listitem"
    class="product"
    part="product"
    aria-posinset=${place + 1}
    aria-setsize=${view.products.length}
  >
    ${productTemplate(view, product, unfolded)}
  </div>`;
}
