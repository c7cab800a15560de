import {html, nothing, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import type {FacetValues} from './catalog-filter.js';
import {laterText} from './later-text.js';
import {valueName} from './names.js';
import {chosenCount, facets, type Facet} from './selection.js';
import type {CatalogView} from './view.js';

/** The facets, each a group of choices with how many products it would show. */
export function filtersTemplate(view: CatalogView, values: FacetValues): TemplateResult {
  const {locale, selection, filtersOpen, act} = view;
  const count = chosenCount(selection);
  return html`<button
      type="button"
      class="open-filters"
      aria-expanded=${filtersOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${act.openFilters}
    >
      ${laterText(locale, count > 0 ? 'filtersOn' : 'filters', {count})}
    </button>
    <div id="filters" class="filters ${filtersOpen ? 'open' : ''}" part="filters">
      ${facets.map((facet) =>
        values[facet].length > 1 || selection[facet].size > 0
          ? facetTemplate(view, facet, values[facet])
          : nothing,
      )}
    </div>`;
}

function facetTemplate(view: CatalogView, facet: Facet, values: readonly string[]): TemplateResult {
  const {locale, selection, counts, act} = view;
  return html`<fieldset>
    <legend>${laterText(locale, facet)}</legend>
    ${values.map((value) => {
      const count = counts?.[facet].get(value) ?? 0;
      return html`<label class=${count > 0 ? '' : 'zero'}>
        <input
          type="checkbox"
          .checked=${selection[facet].has(value)}
          @change=${() => {
            act.toggle(facet, value);
          }}
        />
        <span>${valueName(view, facet, value)}</span>
        <span class="number">${groupDigits(count, locale)}</span>
      </label>`;
    })}
  </fieldset>`;
}

/** What is chosen, each with a button that takes it back. */
export function chipsTemplate(view: CatalogView): TemplateResult | typeof nothing {
  const {locale, selection, act} = view;
  if (chosenCount(selection) === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${laterText(locale, 'active')}>
    ${facets.flatMap((facet) =>
      [...selection[facet]].map((value) => {
        const name = valueName(view, facet, value);
        return html`<button
          type="button"
          class="chip"
          aria-label=${laterText(locale, 'remove', {name})}
          @click=${() => {
            act.toggle(facet, value);
          }}
        >
          ${name}<span aria-hidden="true"> ×</span>
        </button>`;
      }),
    )}
    <button type="button" class="plain" @click=${act.clear}>${laterText(locale, 'clear')}</button>
  </div>`;
}
