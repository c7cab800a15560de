import {html, nothing, type TemplateResult} from 'lit';
import type {FeeName} from '@koperasi/loan';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import {amountOf} from '../loan-simulator/amount-input.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {entryField} from '../panel/entry-field.js';
import {costMessages} from '../messages/cost-panel.js';
import {panelText} from '../panel/panel-text.js';
import {feeNames, noFees, readFees, type FeesReading} from '../plan/fees-of.js';
import {costFigures} from './cost-figures.js';

function problemOf(view: SimulatorView, problems: FeesReading['problems'], name: FeeName): string {
  const problem = problems[name];
  if (!problem) return '';
  return problem === 'percent' ? panelText(view, costMessages)('percent') : view.text(problem);
}

/** A fee, and whether it is withheld or paid. */
function feeTemplate(view: SimulatorView, reading: FeesReading, name: FeeName): TemplateResult {
  const text = panelText(view, costMessages);
  const draft = view.draft.fees ?? noFees;
  const amount = reading.fees[name];
  const percent = name === 'provisionPercent' ? amountOfProvision(view) : '';
  return html`<div class="fee">
    ${entryField(
      view,
      {
        id: name,
        label: text(name),
        value: draft[name],
        hint: percent,
        problem: problemOf(view, reading.problems, name),
        edit: (value) => {
          view.edit({fees: {...draft, [name]: value}});
        },
      },
      (value) => {
        const rupiah = name === 'provisionPercent' ? 0 : amountOf(value);
        return rupiah > 0 ? groupDigits(rupiah, view.locale) : value;
      },
    )}
    ${
      amount === undefined
        ? nothing
        : html`<label class="check">
            <input
              type="checkbox"
              .checked=${draft.paid.includes(name)}
              ?disabled=${view.disabled}
              @change=${({target}: Event) => {
                const others = draft.paid.filter((paid) => paid !== name);
                const paid = (target as HTMLInputElement).checked ? [...others, name] : others;
                view.edit({fees: {...draft, paid}});
              }}
            />
            <span>${text('paid')}</span>
          </label>`
    }
  </div>`;
}

/** The provision in rupiah, beside its percentage. */
function amountOfProvision(view: SimulatorView): string {
  const cost = view.shown && view.detail?.costOf(view, view.shown, view.draft.method);
  const provision = cost?.fees.provisionPercent;
  return provision ? formatRupiah(provision, view.locale) : '';
}

/** Fees as far as they are known, and what the loan costs with them. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  const text = panelText(view, costMessages);
  const reading = readFees(view.draft.fees);
  return html`<p class="hint">${text('intro')}</p>
    <div class="fees">${feeNames.map((name) => feeTemplate(view, reading, name))}</div>
    ${view.shown ? costFigures(view, view.shown) : nothing}`;
}
