import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../format/date.js';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {dueOn} from './due-on.js';
import {effects, type EarlyPlans, type Installments, type Plan} from './early-plans.js';
import {figuresTemplate, type Figure} from './figures.js';
import type {EarlyText} from './early.js';
import {reductionOf, type Reduction} from './reduction.js';

function installmentsText(view: SimulatorView, text: EarlyText, installments: Installments | null): string {
  if (!installments) return text('noneAfter');
  const {first, last} = installments;
  const rupiah = (amount: number): string => formatRupiah(amount, view.locale);
  return first === last ? rupiah(first) : text('fromTo', {first: rupiah(first), last: rupiah(last)});
}

function reduction({simulation, draft}: SimulatorView): Reduction {
  return reductionOf(simulation.scheme.wording, draft.method);
}

/** What a meaning changes, in words: interest, months and the installment. */
function differences(view: SimulatorView, text: EarlyText, plan: Plan, original: Plan): string[] {
  const saved = original.interest - plan.interest;
  const sooner = original.months - plan.months;
  const lower =
    plan.installments && original.installments ? original.installments.first - plan.installments.first : 0;
  return [
    saved > 0
      ? text(`saved${reduction(view)}`, {amount: formatRupiah(saved, view.locale)})
      : text('notSaved'),
    sooner > 0 ? text('sooner', {months: formatMonths(sooner, view.locale)}) : text('sameMonths'),
    ...(plan.installments
      ? [lower > 0 ? text('lower', {amount: formatRupiah(lower, view.locale)}) : text('sameInstallment')]
      : []),
  ];
}

function planTemplate(
  view: SimulatorView,
  text: EarlyText,
  plans: EarlyPlans,
  name: keyof EarlyPlans,
): TemplateResult {
  const plan = plans[name];
  const isOriginal = name === 'original';
  const lastDue = dueOn(view, plan.months);
  const rupiah = (amount: number): string => formatRupiah(amount, view.locale);
  const figures: Figure[] = [
    [text('months'), formatMonths(plan.months, view.locale)],
    ...(lastDue ? [[text('lastDue'), formatDate(lastDue.payableOn, view.locale)] as Figure] : []),
    [
      text(isOriginal ? 'installmentOriginal' : 'installment'),
      installmentsText(view, text, plan.installments),
    ],
    [text('extraTotal'), rupiah(plan.extra)],
    [text('interestTotal'), rupiah(plan.interest)],
    [text('paidTotal'), rupiah(plan.total)],
  ];
  return html`<section class="plan" aria-labelledby="early-${name}">
    <h4 id="early-${name}">${text(name)}</h4>
    ${figuresTemplate(figures)}
    ${
      isOriginal
        ? nothing
        : html`<ul class="differences">
            ${differences(view, text, plan, plans.original).map((difference) => html`<li>${difference}</li>`)}
          </ul>`
    }
  </section>`;
}

/** The plan as agreed, and beside it both meanings of the extra payment. */
export function meaningsTemplate(view: SimulatorView, text: EarlyText, plans: EarlyPlans): TemplateResult {
  const depends = reduction(view);
  return html`<div class="plans">
      ${(['original', ...effects] as const).map((name) => planTemplate(view, text, plans, name))}
    </div>
    <p class="hint">${depends === 'Free' ? '' : `${text(`assumed${depends}`)} `}${text('ask')}</p>`;
}
