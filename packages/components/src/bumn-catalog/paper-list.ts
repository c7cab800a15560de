import {html, nothing, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {formatRupiah} from '../format/rupiah.js';
import {catalogLaterMessages} from '../messages/bumn-catalog-later.js';
import {fill} from '../messages/fill.js';
import type {CatalogProduct} from './catalog-data.js';
import {formatSourceDate} from './source-date.js';
import {isStale} from './staleness.js';
import type {CatalogView} from './view.js';

// Some fifteen sheets.
const mostPrinted = 500;

/** A long list on paper: a line a product, and a word on those that are left out. */
export function paperTemplate(view: CatalogView): TemplateResult {
  const {locale, products} = view;
  const texts = catalogLaterMessages[locale];
  const [count, total] = [mostPrinted, products.length].map((number) => groupDigits(number, locale));
  return html`<div class="paper">
    ${
      products.length > mostPrinted
        ? html`<p>${fill(texts.printed, {count: count ?? '', total: total ?? ''})}</p>`
        : nothing
    }
    <table>
      <thead>
        <tr>
          <th>${texts.printedProduct}</th>
          <th>${texts.partner}</th>
          <th>${texts.printedPrice}</th>
        </tr>
      </thead>
      <tbody>
        ${products.slice(0, mostPrinted).map((product) => rowTemplate(view, product))}
      </tbody>
    </table>
  </div>`;
}

function rowTemplate(view: CatalogView, product: CatalogProduct): TemplateResult {
  const {locale, partners, text, months, today} = view;
  const {name, partner, price, unit, asOf} = product;
  const date = asOf ? formatSourceDate(asOf, months) : '';
  const when = date ? text(isStale(asOf ?? '', today) ? 'stale' : 'asOf', {date}) : text('undated');
  const cost =
    price === null
      ? text('noPrice')
      : `${formatRupiah(price, locale)} ${unit.id ? text('per', {unit: unit[locale]}) : text('perUnknown')}. ${when}`;
  return html`<tr>
    <td>${name[locale]}</td>
    <td>${partners.get(partner)?.name ?? text('unknownPartner')}</td>
    <td>${cost}</td>
  </tr>`;
}
