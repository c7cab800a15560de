import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogController} from './catalog-controller.js';
import type {FacetValues} from './catalog-filter.js';
import {countText} from './count-text.js';
import type {ListWindow} from './list-window.js';
import type {OrderOpener} from './order-opener.js';
import {problemTemplate} from './problem-template.js';
import {searchTemplate} from './search-template.js';
import type {CatalogText, CatalogView} from './view.js';

/** What the catalog as a whole is drawn from. */
export interface CatalogFrame {
  readonly text: CatalogText;
  readonly data: CatalogController;
  readonly later: CatalogView['later'];
  /** undefined while there is no catalog. */
  readonly view: CatalogView | undefined;
  /** What there is to choose from; undefined until there are filters. */
  readonly values: FacetValues | undefined;
  readonly announcement: string;
  readonly list: ListWindow;
  readonly desk: OrderOpener | undefined;
}

/** The catalog as a whole: what is to be known of its data, search and filters, products, orders. */
export function frameTemplate(frame: CatalogFrame): TemplateResult {
  const {view, text, announcement} = frame;
  return html`<div class="frame" role="group" aria-label=${text('title')}>
    ${view ? shownTemplate(frame, view) : absentTemplate(frame)}
    <p class="announcement" role="status">${announcement}</p>
  </div>`;
}

function absentTemplate({data, text, later}: CatalogFrame): TemplateResult {
  const {state} = data;
  if (state === 'loading')
    return html`<div aria-busy="true">
      <slot
        ><p>${text('loading')}</p>
        ${later?.skeletonsTemplate()}</slot
      >
    </div>`;
  const again = {
    say: text('again'),
    act: () => {
      data.retry();
    },
  };
  return html`${
      state === 'failed' || state === 'unreadable'
        ? problemTemplate(text(state), state === 'failed' ? again : undefined)
        : nothing
    }<slot></slot>`;
}

function shownTemplate({data, text, values, list, desk}: CatalogFrame, view: CatalogView): TemplateResult {
  const {later, products} = view;
  return html`${later?.noticesTemplate(view, data)}
  ${
    view.total === 0
      ? html`<p class="nothing">${text('empty')}</p>`
      : html`${searchTemplate(view)} ${desk?.buttonTemplate(view)}
          <div class="desk"></div>
          <div class="columns">
            <div class="side">${values ? later?.filtersTemplate(view, values) : nothing}</div>
            <div class="main">
              <div class="toolbar">
                <p class="count" part="count">${countText(view)}</p>
                ${later?.controlsTemplate(view)}
              </div>
              ${later?.chipsTemplate(view)}
              ${
                products.length === 0
                  ? html`<div class="nothing">
                      <p><strong>${text('noneFound')}</strong></p>
                      ${later?.noneTemplate(view)}
                    </div>`
                  : nothing
              }
              <div class="results">${list.template(view)}</div>
            </div>
          </div>`
  }
  ${data.problems.length > 0 ? later?.problemsTemplate(view.locale, data.problems) : nothing}`;
}
