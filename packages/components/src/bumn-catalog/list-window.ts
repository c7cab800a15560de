import {html, render, type TemplateResult} from 'lit';
import type {DrawProduct} from './drawn-rows.js';
import type {ListGrowth} from './list-growth.js';
import {itemTemplate, listTemplate} from './list-template.js';
import {productTemplate} from './product-template.js';
import type {CatalogView} from './view.js';

// So many are drawn before anything else: a screen of most.
const first = 6;

/** Which products of the list are in the page: a first screen of them, until its list grows. */
export class ListWindow {
  /** Up to so many products all are drawn: whoever searches in the page, prints, or listens, has them all. */
  readonly most = 100;
  /** How many of another list are drawn at once. */
  least = first;
  /** How many are drawn now. */
  shown = first;
  /** Draws what is below the first screen; undefined until it is loaded. */
  growth: ListGrowth | undefined;
  /** What was drawn last. */
  view: CatalogView | undefined;

  /** For long lists, which are loaded later and draw the same. */
  readonly drawProduct: DrawProduct = (view, product, unfolded, into) => {
    render(productTemplate(view, product, unfolded), into);
  };
  readonly frame = listTemplate;

  /** The list of these products, as far as it is to be drawn. */
  template(view: CatalogView): TemplateResult {
    if (view.products !== this.view?.products) this.shown = this.least;
    this.view = view;
    const {growth, shown} = this;
    // What is below the folds keeps nobody waiting.
    const unfolded = shown > this.least;
    const list =
      growth?.longTemplate(view) ??
      listTemplate(
        view,
        view.products
          .slice(0, growth?.printed ?? shown)
          .map((product, place) => itemTemplate(view, place, product, unfolded)),
      );
    return html`${list}${growth?.paperTemplate(view)}`;
  }
}
