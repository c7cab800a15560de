import {html, nothing, type TemplateResult} from 'lit';
import type {compare} from '@koperasi/loan';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {comparisonMessages} from '../messages/comparison-panel.js';
import {panelText, type PanelText} from '../panel/panel-text.js';
import {feeNames} from '../plan/fees-of.js';
import {effectivePercent} from '../plan/effective-percent.js';
import type {ComparedPlan} from './compared-plan.js';

/** Sentences of the comparison, in a plan's word for what a loan costs. */
export function comparisonText(
  {locale, simulation}: SimulatorView,
  scheme: ComparedPlan['scheme'],
): PanelText<keyof (typeof comparisonMessages)['id']> {
  return panelText({locale, simulation: {...simulation, scheme}}, comparisonMessages);
}

type Compared = ReturnType<typeof compare>['loans'][number];

/** What a plan says of itself: its terms, then what it costs. */
export function planFigures(
  view: SimulatorView,
  {draft, scheme, terms, schedule, problem = 'wrong'}: ComparedPlan,
  compared: Compared | undefined,
): TemplateResult {
  const text = comparisonText(view, scheme);
  const {locale} = view;
  if (!terms || !schedule || !compared)
    return html`<p class="error"><span aria-hidden="true">⚠ </span>${text(problem)}</p>`;
  const rupiah = (amount: number): string => formatRupiah(amount, locale);
  const {cost} = compared;
  const graceMonths = terms.grace?.months ?? 0;
  const first = schedule.rows[graceMonths]!.total;
  const last = schedule.rows.at(-1)!.total;
  const varies = draft.method === 'equal-principal' && first !== last;
  const missing = cost.missing.map((name) => text(name)).join(', ');
  const figures: [string, string, string?][] = [
    [text('scheme'), view.text(scheme.id as Parameters<SimulatorView['text']>[0])],
    [text('amount'), rupiah(terms.principal)],
    [
      text('tenor'),
      formatMonths(schedule.rows.length, locale),
      graceMonths ? text('graceNote', {months: formatMonths(graceMonths, locale)}) : '',
    ],
    [text('method'), text(draft.method)],
    [text('rate'), formatPercent(terms.annualRatePercent, locale)],
    [
      text('installment'),
      varies ? text('fromTo', {first: rupiah(first), last: rupiah(last)}) : rupiah(schedule.installment),
    ],
    [text('interestTotal'), rupiah(schedule.totals.cost)],
    [text('fees'), cost.missing.length < feeNames.length ? rupiah(cost.feesKnown) : text('unknown')],
    [text('cost'), rupiah(cost.totalCost)],
    [text('effective'), effectivePercent(cost.nominalPercent, locale)],
    [text('compounded'), effectivePercent(cost.effectivePercent, locale)],
  ];
  return html`<dl class="figures">
      ${figures.map(
        ([label, figure, note]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${figure}${note ? html` <small class="hint">${note}</small>` : nothing}</dd>
          </div>`,
      )}
    </dl>
    ${missing ? html`<p class="hint">${text('missing', {fees: missing})}</p>` : nothing}`;
}

/**
 * How a plan differs from the pinned one, in words.
 *
 * @param alike - False where amounts or known fees differ, so that no plan can be called the cheaper one.
 */
export function differenceTexts(
  view: SimulatorView,
  {scheme}: ComparedPlan,
  {difference}: Compared,
  {name, alike}: {name: string; alike: boolean},
): readonly string[] {
  const text = comparisonText(view, scheme);
  const {totalCost, largestPayment, months} = difference;
  const amount = (value: number): string => formatRupiah(Math.abs(value), view.locale);
  return [
    !alike
      ? text('notAlike', {name})
      : totalCost === 0
        ? text('same', {name})
        : text(totalCost < 0 ? 'cheaper' : 'dearer', {amount: amount(totalCost), name}),
    largestPayment === 0
      ? text('sameInstallment')
      : text(largestPayment < 0 ? 'lower' : 'higher', {amount: amount(largestPayment)}),
    months === 0
      ? text('sameMonths')
      : text(months < 0 ? 'shorter' : 'longer', {months: formatMonths(Math.abs(months), view.locale)}),
  ];
}
