import {html, nothing, type TemplateResult} from 'lit';
import type {BilingualText} from '../bumn-catalog/catalog-data.js';
import type {PlacedOrder} from './order-source.js';
import type {OrderView} from './order-view.js';
import type {Moving} from './orders-list.js';

/** What this cooperative may do with an order, where the server says that it may. */
const actions = ['receive', 'cancel'] as const;

/** Buttons that move an order on, or the question whether it shall be. */
export function moveTemplate(view: OrderView, order: PlacedOrder): TemplateResult | typeof nothing {
  const {text, list} = view;
  const {moving} = list;
  if (moving?.order.id === order.id) return questionTemplate(view, moving);
  const offered = actions.filter((action) => order.actions.includes(action));
  if (offered.length === 0) return nothing;
  return html`<div class="actions">
    ${offered.map(
      (action) =>
        html`<button
          type="button"
          class=${action === 'cancel' ? 'plain' : ''}
          data-move="${action} ${order.id}"
          aria-label=${text(`${action}Of`, {order: order.id})}
          @click=${() => list.ask(order, action)}
        >
          ${text(action)}
        </button>`,
    )}
  </div>`;
}

function questionTemplate(view: OrderView, {order, action, note, state, error}: Moving): TemplateResult {
  const {text, list, act} = view;
  const busy = state === 'sending';
  const problem = problemText(view, state, error);
  return html`<div class="notice" role="group" aria-labelledby="move">
    <p id="move" tabindex="-1">${text(`${action}Ask`, {supplier: order.supplier})}</p>
    <div class="field">
      <label for="move-note">${text('moveNote')}</label>
      <textarea
        id="move-note"
        rows="2"
        maxlength="4000"
        ?readonly=${busy}
        .value=${note}
        @input=${({target}: Event) => list.write((target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p class="error" role="alert">
      ${problem ? html`<span aria-hidden="true">⚠ </span>${problem}` : nothing}
    </p>
    <div class="actions">
      <button type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${() => act.moveNow()}>
        ${busy ? text('moving') : text(`${action}Yes`)}
      </button>
      <button type="button" @click=${() => list.leave()}>${text('moveNo')}</button>
    </div>
  </div>`;
}

function problemText({text, say}: OrderView, state: Moving['state'], error: unknown): string {
  if (state === 'not-known') return text('notMoved');
  if (state !== 'refused') return '';
  const {messages} = error as {messages?: Partial<BilingualText>};
  const {id = '', en = id} = messages ?? {};
  return text('moveRefused', {reason: say({id, en}) || text('refusedUnsaid')});
}
