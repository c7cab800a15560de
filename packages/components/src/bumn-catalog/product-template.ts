import {html, nothing, type TemplateResult} from 'lit';
import {formatRupiah} from '../format/rupiah.js';
import {availabilityOf} from './availability.js';
import type {CatalogProduct} from './catalog-data.js';
import {categoryGlyph} from './category-glyph.js';
import {hostName} from './host-name.js';
import {formatSourceDate} from './source-date.js';
import {isStale} from './staleness.js';
import type {CatalogView} from './view.js';

/**
 * A product: what it is, who supplies it, what it costs per which unit, as of when; then what binds it, and what one can do.
 *
 * @param unfolded - With what is below its fold.
 */
export function productTemplate(
  view: CatalogView,
  product: CatalogProduct,
  unfolded: boolean,
): TemplateResult {
  const {locale, text} = view;
  const {limits, category} = product;
  return html`${categoryGlyph(category)}
    <div class="what">
      <h3 part="name">${product.name[locale]}</h3>
      ${supplierTemplate(view, product)}
    </div>
    <div class="cost" part="price">${priceTemplate(view, product)}</div>
    ${
      limits.length > 0 || product.minimumQuantity
        ? html`<ul class="limits">
            ${limits.map((limit) => html`<li>${limit.text[locale]}</li>`)}
            ${
              product.minimumQuantity
                ? html`<li>
                    ${text('minimum', {quantity: product.minimumQuantity, unit: product.unit[locale]})}
                  </li>`
                : nothing
            }
          </ul>`
        : nothing
    }
    ${foldTemplate(view, product, unfolded)}
    <div class="action">${actionTemplate(view, product)}</div>`;
}

function supplierTemplate({partners, text}: CatalogView, {partner}: CatalogProduct): TemplateResult {
  const supplier = partners.get(partner);
  if (!supplier) return html`<p class="supplier">${text('unknownPartner')}</p>`;
  // A kind that nobody knows here is no badge.
  const kind = text(`kind-${supplier.kind}`);
  return html`<p class="supplier" part="supplier">
    <span>${supplier.name}</span>
    ${kind ? html`<span class="badge ${supplier.kind}">${kind}</span>` : nothing}
  </p>`;
}

function priceTemplate(view: CatalogView, product: CatalogProduct): TemplateResult {
  const {locale, text} = view;
  const {price, channel, priceNote, redemptionPrice, unit} = product;
  if (price === null)
    return html`<p class="amount asked">${text('noPrice')}</p>
      <p class="small">${channel ? text('noPriceHow', {channel: channel[locale]}) : text('noPriceNoHow')}</p>
      ${priceNote ? html`<p class="small">${priceNote[locale]}</p>` : nothing}
      ${sourceTemplate(view, product)}`;
  const kind = text(`price-${product.priceKind ?? ''}`);
  return html`<p class="amount">
      ${formatRupiah(price, locale)}
      <span class="unit">${unit.id ? text('per', {unit: unit[locale]}) : text('perUnknown')}</span>
    </p>
    <p class="small">${[kind, product.priceArea?.[locale]].filter(Boolean).join(' · ')}</p>
    ${sourceTemplate(view, product)}
    ${
      redemptionPrice === null
        ? nothing
        : html`<p class="small">${text('redemption', {amount: formatRupiah(redemptionPrice, locale)})}</p>`
    }`;
}

/** As of when, and according to whom. */
function sourceTemplate(view: CatalogView, {price, asOf, sources}: CatalogProduct): TemplateResult {
  const {text, months, today} = view;
  const [source] = sources;
  const isOld = price !== null && (!asOf || isStale(asOf, today));
  const date = asOf ? formatSourceDate(asOf, months) : '';
  const when = date ? text(isOld ? 'stale' : 'asOf', {date}) : text('undated');
  return html`${
    date || price !== null
      ? html`<p class=${isOld ? 'small stale' : 'small'}>
          ${isOld ? html`<span aria-hidden="true">⚠ </span>` : nothing}${when}
        </p>`
      : nothing
  }
  ${
    source
      ? html`<p class="small">
          ${text('source')}:
          <a href=${source} rel="noopener" target="_blank">${hostName(source)}</a>${
            sources.length > 1 ? ` +${sources.length - 1}` : nothing
          }
        </p>`
      : nothing
  }`;
}

function foldTemplate(view: CatalogView, product: CatalogProduct, unfolded: boolean): TemplateResult {
  const {text, locale, later} = view;
  const label = text('moreOf', {name: product.name[locale]});
  return html`<details>
    <summary aria-label=${label}>${text('more')}</summary>
    ${unfolded ? later?.detailsTemplate(view, product) : nothing}
  </details>`;
}

function actionTemplate(
  {text, locale, order, ordered}: CatalogView,
  product: CatalogProduct,
): TemplateResult | typeof nothing {
  const availability = availabilityOf(product);
  const more = ordered?.has(product.id);
  if (availability === 'orderable')
    return order
      ? html`<button
          type="button"
          class="order"
          part="order"
          aria-label=${text(more ? 'orderMoreOf' : 'orderOf', {name: product.name[locale]})}
          @click=${() => order(product.id)}
        >
          ${text(more ? 'orderMore' : 'order')}
        </button>`
      : html`<p class="small">${text('orderable')}</p>`;
  if (availability === 'none') return html`<p class="small">${text('none')}</p>`;
  return product.price === null
    ? nothing
    : html`<p class="small">${text('ask')}: ${product.channel?.[locale]}</p>`;
}
