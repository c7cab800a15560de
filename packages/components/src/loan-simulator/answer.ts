import {html, nothing, type TemplateResult} from 'lit';
import {methods, type LoanMethod, type Schedule} from '@koperasi/loan';
import {formatRupiah} from '../format/rupiah.js';
import {firstAndLast, type Simulation} from './simulation.js';
import type {SimulatorView} from './view.js';

type Result = NonNullable<Simulation['result']>;

/** Months before the repayment begins. */
function graceOf({terms}: Result): number {
  return terms.grace?.months ?? 0;
}

/** The installment as one amount, or from the first to the last where the method makes it vary. */
export function installmentText(view: SimulatorView, result: Result, method: LoanMethod): string {
  const schedule = result.schedules[method];
  if (method !== 'equal-principal') return formatRupiah(schedule.installment, view.locale);
  const {first, last} = firstAndLast(schedule, graceOf(result));
  return first.total === last.total
    ? formatRupiah(first.total, view.locale)
    : view.text('fromTo', {
        first: formatRupiah(first.total, view.locale),
        last: formatRupiah(last.total, view.locale),
      });
}

function lastNote(view: SimulatorView, {rows, installment}: Schedule): string {
  const last = rows.at(-1)!.total;
  return last === installment ? '' : view.text('lastOne', {amount: formatRupiah(last, view.locale)});
}

function cardTemplate(view: SimulatorView, result: Result, method: LoanMethod): TemplateResult {
  const {totals} = result.schedules[method];
  return html`<label class="card" part="method">
    <input
      type="radio"
      name="method"
      .value=${method}
      .checked=${method === view.draft.method}
      ?disabled=${view.disabled}
      @change=${() => {
        view.edit({method});
      }}
    />
    <span class="name">${view.text(method)}</span>
    <span class="hint">${view.text(`${method}Note`)}</span>
    <span class="figure">${installmentText(view, result, method)}</span>
    <span class="pairing"
      >${view.text('totalInterest')} <b>${formatRupiah(totals.cost, view.locale)}</b></span
    >
    <span class="pairing">${view.text('totalPaid')} <b>${formatRupiah(totals.total, view.locale)}</b></span>
    ${view.detail?.costTemplate(view, result, method)}
  </label>`;
}

/** The monthly installment, largest of all, and the three methods beside each other. */
export function answerTemplate(view: SimulatorView, result: Result): TemplateResult {
  const {method} = view.draft;
  const schedule = result.schedules[method];
  const grace = graceOf(result);
  const notes = [
    method === 'equal-principal' ? '' : lastNote(view, schedule),
    ...((grace && view.more?.graceNotes(view, schedule, grace)) || []),
  ].filter(Boolean);
  return html`<div class="headline">
      <p class="hint">${view.text('perMonth')} · ${view.text(method)}</p>
      <p class="installment" part="installment">${installmentText(view, result, method)}</p>
      <p class="hint">${notes.length ? notes.join(', ') : nothing}</p>
    </div>
    <fieldset class="methods">
      <legend>${view.text('method')}</legend>
      <div class="cards">${methods.map((each) => cardTemplate(view, result, each))}</div>
      ${
        view.simulation.scheme.notStated.includes('method')
          ? html`<p class="hint">${view.text('methodUnstated')}</p>`
          : nothing
      }
    </fieldset>`;
}
