import {html, type TemplateResult} from 'lit';
import type {CatalogView} from './view.js';

/** The search box. */
export function searchTemplate({text, query, act}: CatalogView): TemplateResult {
  return html`<div class="search" role="search">
    <label for="search">${text('search')}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
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
