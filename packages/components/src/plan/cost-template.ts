import {html, type TemplateResult} from 'lit';
import {costOfSchedule, LoanError, type LoanMethod, type TrueCost} from '@koperasi/loan';
import {formatPercent} from '../format/percent.js';
import type {Simulation} from '../loan-simulator/simulation.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {costCardMessages} from '../messages/cost-card.js';
import {panelText} from '../panel/panel-text.js';
import {effectivePercent} from './effective-percent.js';
import {feeNames, feesOf} from './fees-of.js';

type Result = NonNullable<Simulation['result']>;

/** What a method costs with the fees that are known; null where these leave nothing of the loan. */
export function costOf(
  {draft}: SimulatorView,
  {terms, schedules}: Result,
  method: LoanMethod,
): TrueCost | null {
  try {
    return costOfSchedule({...terms, method, fees: feesOf(draft.fees)}, schedules[method]);
  } catch (error) {
    if (error instanceof LoanError) return null;
    throw error;
  }
}

/** What the quoted rate is, and what it comes to: "6 % flat setara 11,08 % efektif." */
export function rateSentence(
  view: SimulatorView,
  {quoted, cost, method}: {quoted: string; cost: TrueCost; method: LoanMethod},
): string {
  const text = panelText(view, costCardMessages);
  const effective = effectivePercent(cost.nominalPercent, view.locale);
  const values = {quoted: formatPercent(quoted, view.locale), effective};
  if (cost.feesKnown > 0) return text('withFees', values);
  if (method === 'flat') return text('flatSentence', values);
  const same = cost.nominalPercent.toFixed(2) === Number(quoted).toFixed(2);
  return text(same ? 'effectiveSentence' : 'otherSentence', values);
}

/** On a method's card: the effective rate beside the quoted one, in a sentence that says what the quoted one is. */
export function costTemplate(view: SimulatorView, result: Result, method: LoanMethod): TemplateResult {
  const text = panelText(view, costCardMessages);
  const cost = costOf(view, result, method);
  if (!cost) return html`<span class="hint">${text('tooMuch')}</span>`;
  const {missing} = cost;
  const label =
    missing.length === 0 ? 'cardAll' : missing.length < feeNames.length ? 'cardSome' : 'cardPlain';
  return html`<span class="pairing"
      >${text(label)} <b>${effectivePercent(cost.nominalPercent, view.locale)}</b></span
    >
    <span class="hint">${rateSentence(view, {quoted: result.terms.annualRatePercent, cost, method})}</span>`;
}
