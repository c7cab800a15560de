import {html, nothing, type TemplateResult} from 'lit';
import {LoanError, settlement, type Settlement} from '@koperasi/loan';
import {formatRupiah} from '../format/rupiah.js';
import {monthField} from '../panel/entry-field.js';
import {extraPaid} from './early-plans.js';
import type {Early} from './early.js';
import {figuresTemplate, type Figure} from './figures.js';
import {monthHint} from './extra-fields.js';
import {reductionOf} from './reduction.js';

/** What settling costs, with the extra payment if there is one; null where the loan is gone by then. */
function settled({terms, draft, reading, plans}: Early, afterMonth: number): Settlement | null {
  const changes = reading.extra && plans ? extraPaid(reading.extra, draft.effect) : {};
  try {
    return settlement(terms, {afterMonth}, {}, changes);
  } catch (error) {
    if (error instanceof LoanError) return null;
    throw error;
  }
}

function settledTemplate({view, text, draft, terms, plans}: Early, settling: Settlement): TemplateResult {
  const rupiah = (amount: number): string => formatRupiah(amount, view.locale);
  const {principal, deferredInterest, interestNotYetDue, due} = settling;
  const figures: Figure[] = [
    [text('outstanding'), rupiah(principal)],
    ...(deferredInterest ? [[text('deferred'), rupiah(deferredInterest)] as Figure] : []),
    [text('settleAtLeast'), rupiah(due)],
    [text('notYetDue'), rupiah(interestNotYetDue)],
  ];
  const kind = `settle${reductionOf(view.simulation.scheme.wording, terms.method)}` as const;
  return html`${figuresTemplate(figures)}
    <p class="warning">${text('penalty')}: ${text('unknown')}.</p>
    ${
      interestNotYetDue
        ? html`<p>
            ${text(kind, {amount: rupiah(interestNotYetDue), total: rupiah(due + interestNotYetDue)})}
          </p>`
        : nothing
    }
    <p class="hint">
      ${plans ? text('settleChanged', {effect: text(draft.effect)}) : text('settleOriginal')}
    </p>`;
}

/** Paying everything off after a month: what is due then, and what nobody knows yet. */
export function settlementTemplate(early: Early): TemplateResult {
  const {view, text, draft, reading, last, edit} = early;
  const {settleAfter, problems} = reading;
  const settling = settleAfter ? settled(early, settleAfter) : null;
  const isGone = settleAfter && !settling;
  return html`<h4>${text('settle')}</h4>
    ${monthField(view, {
      id: 'settle-after',
      label: text('settleAfter'),
      value: draft.settleAfter,
      hint: draft.settleAfter.trim() ? monthHint(early, settleAfter) : text('settleHint'),
      problem: problems.settleAfter
        ? text(problems.settleAfter, {last})
        : isGone
          ? text('settledBefore')
          : '',
      edit: (value) => {
        edit({settleAfter: value});
      },
    })}
    ${settling ? settledTemplate(early, settling) : nothing}`;
}
