import {html, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {sortOrders, type SortOrder} from './sort-products.js';
import type {CatalogView} from './view.js';

/** The search box. */
export function searchTemplate({text, query, act}: CatalogView): TemplateResult {
  return html`<div class="search" role="search">
    <label for="search">${text('search')}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      placeholder=${text('searchHint')}
      .value=${query}
      @focus=${act.prepareSearch}
      @input=${({target}: Event) => {
        act.search((target as HTMLInputElement).value);
      }}
    />
  </div>`;
}

/** How many there are, in which order, and how they are laid out. */
export function toolbarTemplate(view: CatalogView): TemplateResult {
  const {text, sort, layout, act} = view;
  const choice = (one: 'grid' | 'list') =>
    html`<button
      type="button"
      aria-pressed=${layout === one ? 'true' : 'false'}
      @click=${() => {
        act.layout(one);
      }}
    >
      ${text(one)}
    </button>`;
  return html`<div class="toolbar">
    <p class="count" part="count">${countText(view)}</p>
    <label class="sort"
      >${text('sort')}
      <select
        .value=${sort}
        @change=${({target}: Event) => {
          act.sort((target as HTMLSelectElement).value as SortOrder);
        }}
      >
        ${sortOrders.map(
          (order) =>
            html`<option value=${order} ?selected=${order === sort}>
              ${text(order === 'relevance' && view.query ? 'bestMatch' : order)}
            </option>`,
        )}
      </select>
    </label>
    <div class="layout" role="group" aria-label=${text('viewAs')}>${choice('grid')}${choice('list')}</div>
  </div>`;
}

/** `12 dari 25 produk`. */
export function countText({text, products, total, locale}: CatalogView): string {
  const count = products.length;
  const written = (value: number): string => groupDigits(value, locale);
  if (count !== total) return text('countOf', {count: written(count), total: written(total)});
  return text(count === 1 ? 'countOne' : 'count', {count: written(count)});
}
