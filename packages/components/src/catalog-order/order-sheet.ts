import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import type {Locale} from '../format/locale.js';
import type {OrderGroup} from './order-groups.js';
import {isSentence, type OrderText} from './sentences.js';

/**
 * A draft as a paper of its own, one table a partner. A part of the order desk, on the page only while it is printed.
 *
 * @tag kop-order-sheet
 */
export class OrderSheet extends LitElement {
  static override readonly styles = css`
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
        color: #000;
        font: 10pt/1.4 sans-serif;
      }
      h1 {
        font-size: 15pt;
        margin: 0 0 4mm;
      }
      section {
        break-inside: avoid-page;
        margin-bottom: 8mm;
      }
      h2 {
        font-size: 12pt;
        margin: 0 0 2mm;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 1mm 2mm 1mm 0;
        border-bottom: 0.5pt solid #999;
        text-align: start;
        vertical-align: baseline;
        font-weight: 400;
      }
      thead th,
      tfoot > tr > * {
        font-weight: 700;
      }
      .amount {
        text-align: end;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
    }
  `;

  @property({attribute: false}) groups: readonly OrderGroup[] = [];
  @property({attribute: false}) locale: Locale = 'id';
  @property({attribute: false}) text: OrderText | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {text} = this;
    if (!text) return nothing;
    return html`<h1>${text('sheetTitle')}</h1>
      ${this.groups.map((group) => this.#group(group, text))}
      <p>${text('priceOfDay')}</p>
      <p>${text('sheetNotSent')}</p>`;
  }

  #group({partner, lines, note, total}: OrderGroup, text: OrderText): TemplateResult {
    const {locale} = this;
    const isPriced = total.amount !== null && total.unpriced < lines.length;
    return html`<section>
      <h2>${partner.name}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${text('product')}</th>
            <th scope="col" class="amount">${text('quantity')}</th>
            <th scope="col">${text('price')}</th>
            <th scope="col" class="amount">${text('subtotal')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(({product, typed, quantity, unitPrice, priceKind, subtotal}) => {
            const kind = priceKind !== null && isSentence(priceKind) ? ` (${text(priceKind)})` : '';
            return html`<tr>
              <th scope="row">${product.name[locale]}</th>
              <td class="amount">
                ${quantity === null ? typed : groupDigits(quantity, locale)} ${product.unit[locale]}
              </td>
              <td>${unitPrice === null ? text('noPrice') : `${formatRupiah(unitPrice, locale)}${kind}`}</td>
              <td class="amount">${subtotal === null ? '' : formatRupiah(subtotal, locale)}</td>
            </tr>`;
          })}
        </tbody>
        ${
          isPriced
            ? html`<tfoot>
                <tr>
                  <th scope="row" colspan="3">${text('total')}</th>
                  <td class="amount">${formatRupiah(total.amount!, locale)}</td>
                </tr>
              </tfoot>`
            : nothing
        }
      </table>
      ${isPriced && total.unpriced > 0 ? html`<p>${text('unpriced', {count: total.unpriced})}</p>` : nothing}
      ${note.trim() ? html`<p>${text('noteSaid', {note: note.trim()})}</p>` : nothing}
    </section>`;
  }
}
