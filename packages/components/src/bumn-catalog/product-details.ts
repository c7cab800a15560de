import {html, nothing, type TemplateResult} from 'lit';
import {catalogLaterMessages} from '../messages/bumn-catalog-later.js';
import type {CatalogProduct} from './catalog-data.js';
import {hostName} from './host-name.js';
import type {CatalogView} from './view.js';

/** What is below a product's fold: requirements, notes, and every source. */
export function detailsTemplate(view: CatalogView, product: CatalogProduct): TemplateResult {
  const {locale, partners} = view;
  const texts = catalogLaterMessages[locale];
  const {requirements, price, priceNote, channel, note, sources} = product;
  const partnerNote = partners.get(product.partner)?.note ?? null;
  const said = [
    [texts.requirements, requirements],
    // Without a price its note stands in its place.
    [texts.priceNote, price === null ? null : priceNote],
    [texts.channel, channel],
    [texts.note, note],
    [texts.partnerNote, partnerNote],
  ] as const;
  const known = said.filter(([, value]) => value !== null);
  if (known.length === 0 && sources.length === 0) return html`<p class="small">${texts.nothingMore}</p>`;
  return html`<dl>
    ${known.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value?.[locale]}</dd>`,
    )}
    ${
      sources.length > 1
        ? html`<dt>${texts.sources}</dt>
            ${sources.map(
              (address) =>
                html`<dd><a href=${address} rel="noopener" target="_blank">${hostName(address)}</a></dd>`,
            )}`
        : nothing
    }
  </dl>`;
}
