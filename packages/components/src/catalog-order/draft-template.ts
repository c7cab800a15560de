import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Refusal} from './kept-state.js';
import {lineTemplate} from './line-template.js';
import type {OrderGroup} from './order-groups.js';
import type {OrderView} from './order-view.js';
import {totalTemplate} from './price-template.js';
import {groupProblemText} from './problem-text.js';
import {wibTime} from './wib-time.js';

/** Everything that is meant to be ordered, by partners. */
export function draftTemplate(view: OrderView): TemplateResult {
  const {text, grouped, inMemory, connected} = view;
  const {groups, missing} = grouped;
  const isEmpty = groups.length + missing.length === 0;
  return html`${inMemory ? html`<p class="notice warning">${text('draftInMemory')}</p>` : nothing}
  ${isEmpty ? html`<p class="empty">${text('emptyDraft')}</p>` : nothing}
  ${connected || isEmpty ? nothing : notConnectedTemplate(view)}
  ${missing.map((id) => missingTemplate(view, id))}
  ${repeat(
    groups,
    ({partner}) => partner.id,
    (group, at) => groupTemplate(view, group, at),
  )}
  ${
    isEmpty || inMemory
      ? nothing
      : html`<p class="hint">${groups.length > 1 ? text('oneOrderEach') : nothing} ${text('draftKept')}</p>`
  }`;
}

function missingTemplate({text, act}: OrderView, id: string): TemplateResult {
  return html`<div class="notice">
    <p>${text('missing', {product: id})}</p>
    <button
      type="button"
      class="plain"
      aria-label=${text('removeOf', {product: id})}
      @click=${() => act.remove(id)}
    >
      ${text('remove')}
    </button>
  </div>`;
}

function groupTemplate(view: OrderView, group: OrderGroup, at: number): TemplateResult {
  const {text, act, kept, connected} = view;
  const {partner, lines, note, total, problems} = group;
  const refusal = kept.refusals.find((one) => one.partner === partner.id);
  const saidOf = (product: string): string[] =>
    (refusal?.issues ?? [])
      .filter((issue) => issue.product === product)
      .map(({messages}) => view.say(messages));
  const noteWrong = problems.filter((problem) => problem.startsWith('note'));
  const others = problems.filter((problem) => problem === 'too-many-lines');
  return html`<section class="group" part="group" aria-labelledby="g${at}">
    <h3 id="g${at}">${partner.name}</h3>
    ${refusal ? refusalTemplate(view, refusal) : nothing}
    <ul class="lines">
      ${repeat(
        lines,
        ({product}) => product.id,
        (line) => lineTemplate(view, line, saidOf(line.product.id)),
      )}
    </ul>
    <div class="field">
      <label for="n${at}">${text('note')}<span class="hidden"> ${partner.name}</span></label>
      <textarea
        id="n${at}"
        rows="1"
        maxlength="8000"
        aria-describedby="ne${at}"
        aria-invalid=${noteWrong.length > 0 ? 'true' : 'false'}
        .value=${note}
        @input=${({target}: Event) => act.note(partner.id, (target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="error" id="ne${at}">
        ${noteWrong.map((problem) => html`<span aria-hidden="true">⚠ </span>${groupProblemText(view, group, problem)}`)}
      </p>
    </div>
    ${totalTemplate(view, total, lines.length)}
    ${others.map(
      (problem) =>
        html`<p class="error">
          <span aria-hidden="true">⚠ </span>${groupProblemText(view, group, problem)}
        </p>`,
    )}
    <div class="actions">
      ${
        connected
          ? html`<button
              type="button"
              class="main"
              data-review=${partner.id}
              aria-label=${text('reviewOf', {supplier: partner.name})}
              @click=${() => act.review(partner.id)}
            >
              ${text('review')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        aria-label=${text('clearOf', {supplier: partner.name})}
        @click=${() => act.clear(partner.id)}
      >
        ${text('clear')}
      </button>
    </div>
  </section>`;
}

function refusalTemplate(view: OrderView, {at, messages, issues}: Refusal): TemplateResult {
  const {text, say, locale} = view;
  const general = issues.filter(({product}) => product === null).map((issue) => say(issue.messages));
  const why = say(messages) || (issues.length === 0 ? text('refusedUnsaid') : '');
  return html`<div class="notice wrong-notice" part="refusal">
    <p>
      <b><span aria-hidden="true">⚠ </span>${text('refusedTitle')}</b>
    </p>
    <p>${text('refused', {time: wibTime(at, locale, text)})}</p>
    ${why ? html`<p>${why}</p>` : nothing}
    ${
      general.length > 0
        ? html`<ul>
            ${general.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What can be done with a list on a page that sends nothing. */
function notConnectedTemplate({text, act, byHand}: OrderView): TemplateResult {
  return html`<div class="notice" part="not-connected">
    <p>${text('notConnected')}</p>
    <div class="actions">
      ${(['print', 'copy', 'download'] as const).map(
        (how) =>
          html`<button type="button" data-hand=${how} @click=${() => act.hand(how)}>${text(how)}</button>`,
      )}
    </div>
    ${
      byHand === undefined
        ? nothing
        : html`<label class="field"
            >${text('copyByHand')}<textarea readonly rows="6" spellcheck="false" .value=${byHand}></textarea>
          </label>`
    }
  </div>`;
}
