import {html, nothing, type TemplateResult} from 'lit';
import type {ComparedLoan} from '@koperasi/loan';
import type {LoanScheme} from '@koperasi/loan/schemes';
import {formatRupiah} from '../format/rupiah.js';
import type {Draft} from '../loan-simulator/draft.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {addPlan, editPlan, mostPlans, pinPlan, plansOf, removePlan, restorePlan} from '../plan/comparison.js';
import {comparePlans, computePlans, costsAlike, type ComparedPlan} from './compared-plan.js';
import {comparisonText, differenceTexts, planFigures} from './plan-template.js';

let schemes: readonly LoanScheme[] = [];

/** Does what a button says, and moves the focus where it goes on: the button itself may be gone then. */
function change({target}: Event, view: SimulatorView, next: Draft, selector: string): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  view.edit(next);
  setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus());
}

/** Plans may have other schemes than the one in the fields. */
export async function prepare(): Promise<void> {
  ({schemes} = await import('../loan-simulator/more-schemes.js'));
}

/** Up to three plans beside each other. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  const {draft} = view;
  const plans = computePlans(plansOf(draft), schemes, draft.comparison?.place ?? 0);
  const text = comparisonText(view, view.simulation.scheme);
  const {comparison} = draft;
  return html`${
      plans.length === 1
        ? html`<p class="hint">${text('empty')}</p>`
        : html`<div class="plans">${plansTemplate(view, plans)}</div>`
    }
    <p role="status">
      ${
        comparison?.removed
          ? html`${text('removed')}
              <button
                type="button"
                class="undo"
                @click=${(event: Event) => {
                  change(event, view, restorePlan(draft), `#plan-${'ABC'[comparison.removed!.place]}`);
                }}
              >
                ${text('undo')}
              </button>`
          : comparison?.added
            ? text('added', {name: plans[comparison.place]!.name})
            : nothing
      }
    </p>
    ${
      plans.length < mostPlans
        ? html`<button
            type="button"
            class="add"
            ?disabled=${view.disabled || !view.simulation.result}
            @click=${(event: Event) => {
              change(event, view, addPlan(draft), `#plan-${'ABC'[plans.length]}`);
            }}
          >
            ${text('add')}
          </button>`
        : nothing
    }`;
}

function plansTemplate(view: SimulatorView, plans: readonly ComparedPlan[]): unknown {
  const {place = 0, pinned = 0} = view.draft.comparison ?? {};
  const compared = comparePlans(plans, pinned);
  const text = comparisonText(view, view.simulation.scheme);
  const loans = compared?.result.loans ?? [];
  const costs = loans.map(({cost}) => cost.totalCost);
  const allAlike = loans.every((loan) => costsAlike(loan, loans[0]));
  const base = plans[pinned] && loans[compared?.computed.indexOf(plans[pinned]) ?? -1];
  const sizes = new Set(compared?.computed.map(({terms}) => terms!.principal));
  const button = (key: 'edit' | 'pin' | 'remove', name: string, next: () => Draft): TemplateResult =>
    html`<button
      type="button"
      aria-label="${text(key)}: ${text('plan', {name})}"
      ?disabled=${view.disabled}
      @click=${(event: Event) => {
        change(event, view, next(), key === 'remove' ? '.undo' : `#plan-${name}`);
      }}
    >
      ${text(key)}
    </button>`;
  return html`${plans.map((plan, at) => {
    const {name} = plan;
    const index = compared?.computed.indexOf(plan) ?? -1;
    const figures = compared?.result.loans[index];
    const cheapest = figures && costs.length > 1 && figures.cost.totalCost === Math.min(...costs);
    return html`<section class="plan" aria-labelledby="plan-${name}">
      <h4 id="plan-${name}" tabindex="-1">
        ${text('plan', {name})} ${at === place ? html`<span class="status">${text('now')}</span>` : nothing}
        ${at === pinned ? html`<span class="status">${text('pinned')}</span>` : nothing}
        ${cheapest && allAlike ? html`<span class="status">${text('cheapest')}</span>` : nothing}
      </h4>
      ${planFigures(view, plan, figures)}
      ${
        figures && at !== pinned && plans[pinned]?.terms
          ? html`<ul class="differences">
              ${differenceTexts(view, plan, figures, {
                name: plans[pinned].name,
                alike: costsAlike(figures, base),
              }).map((difference) => html`<li>${difference}</li>`)}
            </ul>`
          : nothing
      }
      <div class="actions">
        ${at === place ? nothing : button('edit', name, () => editPlan(view.draft, at))}
        ${at === pinned ? nothing : button('pin', name, () => pinPlan(view.draft, at))}
        ${button('remove', name, () => removePlan(view.draft, at))}
      </div>
    </section>`;
  })}
  ${
    sizes.size > 1
      ? html`<p class="hint">
          ${text('differentAmounts')} ${[...sizes].map((size) => formatRupiah(size, view.locale)).join(', ')}.
        </p>`
      : nothing
  }
  ${allAlike && compared ? crossingTemplates(view, compared, plans[pinned]) : nothing}`;
}

/** What has been paid after a month, with the fees that are known. */
function paidAfter({schedule, cost}: ComparedLoan, month: number): number {
  return schedule.rows.slice(0, month).reduce((paid, {total}) => paid + total, cost.feesKnown);
}

/** The months from which on more has been paid under one plan than under the pinned one, or less. */
function crossingTemplates(
  view: SimulatorView,
  {computed, result}: NonNullable<ReturnType<typeof comparePlans>>,
  pinned: ComparedPlan | undefined,
): readonly TemplateResult[] {
  const text = comparisonText(view, view.simulation.scheme);
  return result.crossings
    .filter(({what, between}) => what === 'paid' && between.some((at) => computed[at] === pinned))
    .map(({between, month}) => {
      const [less, more] = [...between].sort(
        (one, other) => paidAfter(result.loans[one]!, month) - paidAfter(result.loans[other]!, month),
      );
      return html`<p class="hint">
        ${text('crossing', {more: computed[more!]!.name, less: computed[less!]!.name, month})}
      </p>`;
    });
}
