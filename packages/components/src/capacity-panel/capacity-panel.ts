import {html, nothing, type TemplateResult} from 'lit';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {capacityMessages} from '../messages/capacity-panel.js';
import {amountField, readPositive, type AmountReading} from '../panel/entry-field.js';
import {panelText} from '../panel/panel-text.js';
import {answerTemplate} from './answer-template.js';
import {capacityAnswers, largestPayment} from './capacity-answers.js';

type Text = ReturnType<typeof panelText<keyof (typeof capacityMessages)['id']>>;

function problemOf(view: SimulatorView, text: Text, reading: AmountReading): string {
  if (reading.ok || reading.reason === 'empty') return '';
  return reading.reason === 'too-large' ? text('tooLarge') : view.text(reading.reason);
}

/** What a cooperative can carry a month, and the loans that it allows. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  const text = panelText(view, capacityMessages);
  const value = view.draft.capacity ?? '';
  const reading = readPositive(value);
  return html`${amountField(view, {
    id: 'capacity',
    label: text('capacity'),
    value,
    hint: reading.ok ? view.spell(reading.amount) : text('capacityHint'),
    problem: problemOf(view, text, reading),
    edit: (capacity) => {
      view.edit({capacity});
    },
  })}
  ${reading.ok ? answersTemplate(view, text, reading.amount) : html`<p class="hint">${text('empty')}</p>`}`;
}

function answersTemplate(view: SimulatorView, text: Text, capacity: number): TemplateResult | typeof nothing {
  const {shown, locale, draft, simulation} = view;
  if (!shown) return nothing;
  const {method} = draft;
  const terms = {...shown.terms, method};
  const answers = capacityAnswers(capacity, terms, simulation.scheme);
  const payment = largestPayment(terms);
  const rest = capacity - payment;
  const grace = terms.grace?.months ?? 0;
  const notes = [
    text('largest'),
    ...(method === 'equal-principal' ? [text('largestFirst')] : []),
    ...(grace ? [text('grace', {months: formatMonths(grace, locale)})] : []),
  ];
  return html`<p class=${rest < 0 ? 'warning' : ''}>
      ${rest < 0 ? html`<span aria-hidden="true">⚠ </span>` : nothing}${text(
        rest < 0 ? 'short' : rest ? 'enough' : 'exact',
        {
          method: text(method),
          payment: formatRupiah(payment, locale),
          rest: formatRupiah(Math.abs(rest), locale),
        },
      )}
    </p>
    <div class="plans">
      ${(['principal', 'months', 'rate'] as const).map((field) =>
        answerTemplate({view, text, terms}, field, answers),
      )}
    </div>
    <p class="hint">${notes.join(' ')}</p>`;
}
