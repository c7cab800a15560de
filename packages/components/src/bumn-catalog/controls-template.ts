import {html, type TemplateResult} from 'lit';
import {laterText} from './later-text.js';
import {sortOrders, type SortOrder} from './sort-places.js';
import type {CatalogView} from './view.js';

/** In which order products stand, and how they are laid out. */
export function controlsTemplate(view: CatalogView): TemplateResult {
  const {locale, sort, layout, act} = view;
  const choice = (one: 'grid' | 'list') =>
    html`<button
      type="button"
      aria-pressed=${layout === one ? 'true' : 'false'}
      @click=${() => {
        act.layout(one);
      }}
    >
      ${laterText(locale, one)}
    </button>`;
  return html`<label class="sort"
      >${laterText(locale, 'sort')}
      <select
        .value=${sort}
        @change=${({target}: Event) => {
          act.sort((target as HTMLSelectElement).value as SortOrder);
        }}
      >
        ${sortOrders.map(
          (order) =>
            html`<option value=${order} ?selected=${order === sort}>
              ${laterText(locale, order === 'relevance' && view.query ? 'bestMatch' : order)}
            </option>`,
        )}
      </select>
    </label>
    <div class="layout" role="group" aria-label=${laterText(locale, 'viewAs')}>
      ${choice('grid')}${choice('list')}
    </div>`;
}
