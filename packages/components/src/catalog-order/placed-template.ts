import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import {moveTemplate} from './move-template.js';
import type {PlacedOrder} from './order-source.js';
import type {OrderView} from './order-view.js';
import {kindText} from './price-template.js';
import {isSentence} from './sentences.js';
import {waitingTemplate} from './waiting-template.js';
import {wibTime} from './wib-time.js';

/** Where an order stands, in words; what nobody knows is named as the server names it. */
export function stateText({text}: Pick<OrderView, 'text'>, state: string, event = false): string {
  const key = `${event ? 'event' : 'state'}-${state}`;
  return isSentence(key) ? text(key) : text('otherState', {state});
}

/** Orders that wait, then those that the server has, the newest first. */
export function ordersTemplate(view: OrderView): TemplateResult {
  const {text, kept} = view;
  return html`${
      kept.waiting.length > 0
        ? html`<section aria-labelledby="waiting">
            <h3 id="waiting" tabindex="-1">${text('waitingTitle')}</h3>
            ${repeat(
              kept.waiting,
              ({key}) => key,
              (order, at) => waitingTemplate(view, order, at),
            )}
          </section>`
        : nothing
    }
    <section aria-labelledby="orders">
      <div class="head">
        <h3 id="orders" tabindex="-1">${text('orders')}</h3>
        ${
          view.connected
            ? html`<button type="button" id="refresh" @click=${() => void view.list.read()}>
                ${text('refresh')}
              </button>`
            : nothing
        }
      </div>
      ${listTemplate(view)}
    </section>`;
}

function listTemplate(view: OrderView): TemplateResult {
  const {text, list, connected, locale} = view;
  const {orders, loading, failure, more} = list;
  if (!connected) return html`<p class="empty">${text('noList')}</p>`;
  if (view.cooperative === undefined) return html`<p class="empty">${text('signIn')}</p>`;
  const failed =
    failure &&
    {
      network: orders ? text('notReadOld') : text('notRead'),
      'signed-out': text('signIn'),
      'not-allowed': text('notAllowed'),
      'no-list': text('noList'),
    }[failure];
  return html`<p class="loading" role="status">${loading ? text('loading') : nothing}</p>
    ${
      failed
        ? html`<div class="notice" role="alert">
            <p><span aria-hidden="true">⚠ </span>${failed}</p>
            <button type="button" id="again" @click=${() => void list.read()}>${text('again')}</button>
          </div>`
        : nothing
    }
    ${orders?.length === 0 ? html`<p class="empty">${text('noOrders')}</p>` : nothing}
    ${repeat(
      orders ?? [],
      ({id}) => id,
      (order, at) => orderTemplate(view, order, at),
    )}
    ${more ? html`<p class="hint">${text('moreOrders', {count: groupDigits(orders!.length, locale)})}</p>` : nothing}`;
}

function orderTemplate(view: OrderView, order: PlacedOrder, at: number): TemplateResult {
  const {text, locale, latest} = view;
  const {id, supplier, state, total, lines, createdAt} = order;
  return html`<article class="order" part="order" data-state=${state} aria-labelledby="o${at}">
    <div class="about">
      <h4 id="o${at}" tabindex="-1" data-order=${id}>${supplier}</h4>
      <p class="state"><span class="badge">${stateText(view, state)}</span></p>
      <p class="hint">${text('orderNumber', {order: id})} · ${wibTime(createdAt, locale, text)}</p>
      <p class="sum">
        <span>${text('orderTotal')}</span>
        <b>${total === null ? text('orderTotalUnknown') : formatRupiah(total, locale)}</b>
      </p>
      <details ?open=${latest?.id === id}>
        <summary>${text('orderLines', {count: groupDigits(lines.length, locale)})}</summary>
        ${linesTemplate(view, order)}
      </details>
      ${order.note ? html`<p class="note">${text('noteSaid', {note: order.note})}</p>` : nothing}
      ${moveTemplate(view, order)}
    </div>
    ${timelineTemplate(view, order)}
  </article>`;
}

function linesTemplate(view: OrderView, {lines}: PlacedOrder): TemplateResult {
  const {text, say, locale} = view;
  return html`<ul class="frozen">
    ${lines.map(({name, unit, quantity, unitPrice, priceKind, subtotal}) => {
      const kind = kindText(view, priceKind);
      const price =
        unitPrice === null
          ? text('noPrice')
          : `${text('perUnit', {price: formatRupiah(unitPrice, locale), unit: say(unit)})}${kind && ` (${kind})`}`;
      return html`<li>
        <span>${say(name)}: ${groupDigits(quantity, locale)} ${say(unit)}</span>
        <span class="hint">${price}</span>
        ${subtotal === null ? nothing : html`<span>${formatRupiah(subtotal, locale)}</span>`}
      </li>`;
    })}
  </ul>`;
}

/** What became of an order, step by step: what, when, by whom. */
function timelineTemplate(view: OrderView, {timeline}: PlacedOrder): TemplateResult | typeof nothing {
  const {text, locale} = view;
  if (timeline.length === 0) return nothing;
  return html`<ol class="timeline" part="timeline" aria-label=${text('timeline')}>
    ${timeline.map(({state, at, by, note}) => {
      const who = isSentence(`by-${by}`) ? text(`by-${by}` as 'by-board') : text('byOther', {who: by});
      return html`<li>
        <b>${stateText(view, state, true)}</b> ${who}
        <time datetime=${at} class="hint">${wibTime(at, locale, text)}</time>
        ${note ? html`<span class="note">${text('noteSaid', {note})}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
