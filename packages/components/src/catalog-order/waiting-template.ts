import {html, nothing, type TemplateResult} from 'lit';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import type {FrozenLine, WaitingOrder} from './kept-state.js';
import {orderTotal} from './order-total.js';
import type {OrderView} from './order-view.js';
import {mayRepeat} from './outbox.js';
import {wibTime} from './wib-time.js';

/** What a frozen line was worth when it was sent; null without a price. */
function subtotalOf({quantity, unitPrice}: FrozenLine): number | null {
  const worth = unitPrice === null ? NaN : unitPrice * quantity;
  return Number.isSafeInteger(worth) ? worth : null;
}

/** Why an order waits, and what will become of it. */
function whyText({text, online, connected}: OrderView, {reason, held}: WaitingOrder): string {
  if (!connected && !held) return text('whyClosed');
  const shown = !online && (reason === 'new' || reason === 'server') ? 'no-network' : reason;
  return text(`why-${shown}`);
}

/** An order that waits: what is in it, why, and what may be done. */
export function waitingTemplate(view: OrderView, order: WaitingOrder, at: number): TemplateResult {
  const {text, say, locale, now} = view;
  const {key, supplier, lines, note, attempts, createdAt} = order;
  const isSending = view.sending === key;
  const repeatable = mayRepeat(order, now);
  const total = orderTotal(lines.map((line) => ({subtotal: subtotalOf(line), priceKind: line.priceKind})));
  return html`<article class="order waiting" part="waiting" aria-labelledby="w${at}">
    <h4 id="w${at}" tabindex="-1" data-waiting=${key}>${text('waitingOf', {supplier})}</h4>
    <p class="state">
      <span class="badge">${text(isSending ? 'isSending' : 'isWaiting')}</span>
      ${isSending ? text('sending', {supplier}) : whyText(view, order)}
    </p>
    ${repeatable || isSending ? nothing : html`<p>${text('tooOldToRepeat')}</p>`}
    <p class="hint">
      ${text('since', {time: wibTime(createdAt, locale, text)})}${attempts > 0 ? ` · ${text('tried', {count: attempts})}` : ''}
    </p>
    <ul class="frozen">
      ${lines.map(
        (line) =>
          html`<li>
            <span>${say(line.name)}: ${groupDigits(line.quantity, locale)} ${say(line.unit)}</span>
            <span class="hint">
              ${line.unitPrice === null ? text('noPrice') : formatRupiah(subtotalOf(line) ?? 0, locale)}
            </span>
          </li>`,
      )}
    </ul>
    ${note ? html`<p class="note">${text('noteSaid', {note})}</p>` : nothing}
    ${
      total.amount === null || total.unpriced === lines.length
        ? nothing
        : html`<p class="sum"><span>${text('total')}</span> <b>${formatRupiah(total.amount, locale)}</b></p>`
    }
    <p class="hint">${text('frozen')}</p>
    ${view.givingBack === key ? giveBackTemplate(view, order) : actionsTemplate(view, order, isSending, repeatable)}
  </article>`;
}

function actionsTemplate(
  {text, act, connected}: OrderView,
  {key, supplier}: WaitingOrder,
  isSending: boolean,
  mayBeSent: boolean,
): TemplateResult {
  return html`<div class="actions">
    ${
      connected && mayBeSent
        ? html`<button
            type="button"
            aria-label=${text('sendNowTo', {supplier})}
            aria-disabled=${isSending ? 'true' : 'false'}
            @click=${() => {
              if (!isSending) act.sendNow(key);
            }}
          >
            ${text('sendNow')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="plain"
      data-give-back=${key}
      aria-label=${text('giveBackOf', {supplier})}
      @click=${() => act.askGiveBack(key)}
    >
      ${text('giveBack')}
    </button>
  </div>`;
}

function giveBackTemplate({text, act}: OrderView, {key, unsettledSince}: WaitingOrder): TemplateResult {
  return html`<div class="notice" role="group" aria-labelledby="gb">
    <p id="gb" tabindex="-1">${text(unsettledSince === null ? 'giveBackUnsent' : 'giveBackUnsettled')}</p>
    <div class="actions">
      <button type="button" @click=${() => act.giveBack(key)}>${text('giveBackYes')}</button>
      <button type="button" @click=${() => act.askGiveBack(undefined)}>${text('giveBackNo')}</button>
    </div>
  </div>`;
}
