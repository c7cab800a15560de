import {html, nothing, type TemplateResult} from 'lit';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import type {GroupLine} from './order-groups.js';
import type {OrderView} from './order-view.js';
import {oldPriceText, priceText} from './price-template.js';
import {lineProblemText} from './problem-text.js';

/** One product of the draft: what it is, what it costs, how many, and what is wrong with that. */
export function lineTemplate(view: OrderView, line: GroupLine, refused: readonly string[]): TemplateResult {
  const {text, say, locale, act} = view;
  const {product, typed, quantity, subtotal} = line;
  const name = say(product.name);
  const unit = say(product.unit);
  const oldPrice = oldPriceText(view, product, line);
  const at = view.kept.draft.lines.findIndex((one) => one.product === product.id);
  const problems = view.typedIn === product.id ? [] : line.problems;
  const wrong = [...problems.map((problem) => lineProblemText(view, line, problem)), ...refused];
  const least = Math.max(1, product.minimumQuantity ?? 1);
  return html`<li class="line">
    <div class="what">
      <span class="name">${name}</span>
      <span class="hint">${priceText(view, line, unit)}</span>
      ${oldPrice ? html`<span class="hint"><span aria-hidden="true">⚠ </span>${oldPrice}</span>` : nothing}
    </div>
    <div class="many">
      <label for="q${at}">${text('quantity')}<span class="hidden"> ${name}</span></label>
      <div class="stepper">
        <button
          type="button"
          aria-label=${text('less', {product: name})}
          aria-disabled=${quantity !== null && quantity <= least ? 'true' : 'false'}
          @click=${() => act.step(product.id, -1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          id="q${at}"
          data-product=${product.id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          spellcheck="false"
          maxlength="100"
          aria-describedby="u${at} h${at} e${at}"
          aria-invalid=${wrong.length > 0 ? 'true' : 'false'}
          .value=${typed}
          @input=${({target}: Event) => act.type(product.id, (target as HTMLInputElement).value)}
          @change=${() => act.settleTyped(product.id)}
          @blur=${() => act.settleTyped(product.id)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            act.step(product.id, event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        <button
          type="button"
          aria-label=${text('more', {product: name})}
          @click=${() => act.step(product.id, 1)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <span id="u${at}" class="unit">${unit}</span>
      </div>
    </div>
    <p class="worth">
      <span class="hint">${text('subtotal')}</span>
      ${
        line.unitPrice === null
          ? text('noPrice')
          : subtotal === null
            ? text('subtotalUnknown')
            : formatRupiah(subtotal, locale)
      }
    </p>
    <button
      type="button"
      class="plain remove"
      aria-label=${text('removeOf', {product: name})}
      @click=${() => act.remove(product.id)}
    >
      ${text('remove')}
    </button>
    <p class="hint rules" id="h${at}">${ruleTexts(view, line).join(' ') || nothing}</p>
    <p class="error" id="e${at}">
      ${wrong.map((sentence) => html`<span class="wrong"><span aria-hidden="true">⚠ </span>${sentence}</span> `)}
    </p>
  </li>`;
}

/** What holds for the quantity before anything is wrong with it. */
function ruleTexts({text, say, locale}: OrderView, {product}: GroupLine): string[] {
  const {minimumQuantity, limits, unit} = product;
  const least =
    minimumQuantity !== null && minimumQuantity > 1
      ? [text('least', {count: groupDigits(minimumQuantity, locale), unit: say(unit)})]
      : [];
  const keys: Readonly<Record<string, 'forOrder' | 'forMonth' | 'forBuyers'>> = {
    order: 'forOrder',
    month: 'forMonth',
    buyer: 'forBuyers',
  };
  return [
    ...least,
    ...limits.map(({per, text: said}) => {
      const limit = say(said).replace(/\.$/, '');
      const key = Object.hasOwn(keys, per) ? keys[per] : undefined;
      return key ? text(key, {limit}) : `${limit}.`;
    }),
  ];
}
