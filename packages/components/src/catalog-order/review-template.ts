import {html, nothing, type TemplateResult} from 'lit';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import type {OrderGroup} from './order-groups.js';
import type {OrderView} from './order-view.js';
import {oldPriceText, priceText, totalTemplate} from './price-template.js';

/** Requirements of the partner for the products of an order, each once, in the language of the page. */
export function requirementsOf({say}: Pick<OrderView, 'say'>, {lines}: OrderGroup): readonly string[] {
  const said = lines.flatMap(({product: {requirements}}) => (requirements ? [say(requirements)] : []));
  return [...new Set(said)];
}

/** An order before it is sent: who, to whom, what, for how much, and on which terms. */
export function reviewTemplate(view: OrderView, group: OrderGroup): TemplateResult {
  const {text, act, cooperative} = view;
  const {partner, note, total, lines} = group;
  return html`<section class="review" part="review" aria-labelledby="review">
    <h3 id="review" tabindex="-1">${text('reviewTitle', {supplier: partner.name})}</h3>
    <dl class="facts">
      <div>
        <dt>${text('orderedBy')}</dt>
        <dd>${ordererTemplate(view)}</dd>
      </div>
      <div>
        <dt>${text('supplier')}</dt>
        <dd>${partner.name}</dd>
      </div>
    </dl>
    ${linesTemplate(view, group)}
    ${note.trim() ? html`<p class="note">${text('noteSaid', {note: note.trim()})}</p>` : nothing}
    ${totalTemplate(view, total, lines.length)} ${requirementsTemplate(view, group)}
    ${cooperative === undefined ? html`<p class="notice warning">${text('whichCooperative')}</p>` : nothing}
    <div class="actions">
      <button
        type="button"
        class="main"
        part="send"
        ?disabled=${cooperative === undefined}
        @click=${() => act.send()}
      >
        ${text('send', {supplier: partner.name})}
      </button>
      <button type="button" @click=${() => act.go('draft')}>${text('back')}</button>
    </div>
  </section>`;
}

function ordererTemplate({text, orderer, cooperative}: OrderView): TemplateResult | string {
  if (orderer)
    return html`${orderer.name}<br />${text('placeOf', {village: orderer.village, district: orderer.district.name})}`;
  return cooperative === undefined ? '–' : text('placeUnread', {code: cooperative});
}

function linesTemplate(view: OrderView, {lines}: OrderGroup): TemplateResult {
  const {text, say, locale} = view;
  return html`<table class="contents">
    <caption>
      ${text('lines')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text('product')}</th>
        <th scope="col">${text('subtotal')}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(({product, quantity, subtotal, ...price}) => {
        const unit = say(product.unit);
        const oldPrice = oldPriceText(view, product, price);
        return html`<tr>
          <th scope="row">
            ${say(product.name)}
            <b>${groupDigits(quantity ?? 0, locale)} ${unit}</b>
            <small>${priceText(view, price, unit)}</small>
            ${oldPrice ? html`<small><span aria-hidden="true">⚠ </span>${oldPrice}</small>` : nothing}
          </th>
          <td>${subtotal === null ? text('noPrice') : formatRupiah(subtotal, locale)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function requirementsTemplate(view: OrderView, group: OrderGroup): TemplateResult | typeof nothing {
  const {text, act, requirementsRead, requirementsAsked} = view;
  const requirements = requirementsOf(view, group);
  if (requirements.length === 0) return nothing;
  const isMissed = requirementsAsked && !requirementsRead;
  return html`<div class="requirements">
    <h4>${text('requirements')}</h4>
    <ul>
      ${requirements.map((requirement) => html`<li>${requirement}</li>`)}
    </ul>
    <label class="check"
      ><input
        id="read"
        type="checkbox"
        aria-describedby="read-error"
        aria-invalid=${isMissed ? 'true' : 'false'}
        .checked=${requirementsRead}
        @change=${({target}: Event) => act.confirmRequirements((target as HTMLInputElement).checked)}
      />${text('requirementsRead')}</label
    >
    <p class="error" id="read-error">
      ${isMissed ? html`<span aria-hidden="true">⚠ </span>${text('requirementsUnread')}` : nothing}
    </p>
  </div>`;
}
