import {html, nothing, type TemplateResult} from 'lit';
import {methods} from '@koperasi/loan';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import type {Simulation} from '../loan-simulator/simulation.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {costMessages} from '../messages/cost-panel.js';
import {panelText} from '../panel/panel-text.js';
import {feeNames} from '../plan/fees-of.js';
import {effectivePercent} from '../plan/effective-percent.js';

type Result = NonNullable<Simulation['result']>;

/** What the chosen method costs with the known fees, and the effective rate of all three. */
export function costFigures(view: SimulatorView, result: Result): TemplateResult {
  const {locale, draft} = view;
  const text = panelText(view, costMessages);
  // What the cards draw with is there already.
  const {costOf, rateSentence} = view.detail!;
  const cost = costOf(view, result, draft.method);
  if (!cost)
    return html`<p class="error" role="alert"><span aria-hidden="true">⚠ </span>${text('nothingLeft')}</p>`;
  const rupiah = (amount: number): string => formatRupiah(amount, locale);
  const {interest, capitalised} = result.schedules[draft.method].totals;
  const figures: [label: string, figure: string, note?: string][] = [
    [
      text('received'),
      rupiah(cost.received),
      cost.feesDeducted ? text('receivedNote', {amount: rupiah(cost.feesDeducted)}) : '',
    ],
    ...(cost.feesPaid ? [[text('paidAtStart'), rupiah(cost.feesPaid)] as [string, string]] : []),
    [text('totalInterest'), rupiah(interest + capitalised)],
    [text('fees'), cost.missing.length < feeNames.length ? rupiah(cost.feesKnown) : text('unknown')],
    [text('cost'), rupiah(cost.totalCost)],
    [text('effective'), effectivePercent(cost.nominalPercent, locale), text('effectiveNote')],
    [text('compounded'), effectivePercent(cost.effectivePercent, locale)],
  ];
  const names = cost.missing.map((name) =>
    text(name)
      .replace(/ \(.*\)/, '')
      .toLowerCase(),
  );
  return html`<h4>${text('caption', {method: text(draft.method)})}</h4>
    <dl class="figures">
      ${figures.map(
        ([label, figure, note]) =>
          html`<div>
            <dt>${label}${note ? html` <small class="hint">${note}</small>` : nothing}</dt>
            <dd>${figure}</dd>
          </div>`,
      )}
    </dl>
    <p>${rateSentence(view, {quoted: result.terms.annualRatePercent, cost, method: draft.method})}</p>
    <p class=${names.length ? 'warning' : 'hint'}>
      ${names.length ? text('missing', {fees: names.join(', ')}) : text('complete')}
    </p>
    <table class="compare">
      <caption>
        ${text('methods')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text('method')}</th>
          <th scope="col">${text('quoted')}</th>
          <th scope="col">${text('effective')}</th>
        </tr>
      </thead>
      <tbody>
        ${methods.map((method) => {
          const other = costOf(view, result, method);
          return html`<tr>
            <th scope="row">${text(method)}</th>
            <td>${formatPercent(result.terms.annualRatePercent, locale)}</td>
            <td>${other ? effectivePercent(other.nominalPercent, locale) : '–'}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
