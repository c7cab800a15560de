import {html, type TemplateResult} from 'lit';
import {formatDate} from '../format/date.js';
import {formatRupiah} from '../format/rupiah.js';
import {amountField, monthField} from '../panel/entry-field.js';
import {panelChoice} from '../panel/panel-field.js';
import {dueOn} from './due-on.js';
import type {Early} from './early.js';

function extraProblem({view, text, reading, plans, schedule}: Early): string {
  const {extra, problems} = reading;
  if (problems.extra) return problems.extra === 'too-large' ? text('tooLarge') : view.text(problems.extra);
  if (!extra || plans) return '';
  const owed = schedule.rows[extra.month - 1]!.closing;
  return extra.frequency === 'once' && extra.amount > owed
    ? text('aboveBalance', {limit: formatRupiah(owed, view.locale)})
    : text('notComputed');
}

/** When an installment is due, as a hint; the numbers that there are where no date is known. */
export function monthHint({view, text, last}: Early, month: number | undefined): string {
  const due = month && dueOn(view, month);
  if (!due) return text('ofMonths', {last});
  const [date, payable] = [due.dueOn, due.payableOn].map((day) => formatDate(day, view.locale)) as [
    string,
    string,
  ];
  return text(date === payable ? 'due' : 'duePayable', {date, payable});
}

/** How much is paid on top, how often, and with which installment. */
export function extraFields(early: Early): TemplateResult {
  const {view, text, draft, reading, last, edit} = early;
  const {extra, problems} = reading;
  return html`<p class="hint">${text('intro')}</p>
    <div class="fees">
      ${amountField(view, {
        id: 'extra',
        label: text('extra'),
        value: draft.extra,
        hint: extra ? view.spell(extra.amount) : text('extraHint'),
        problem: extraProblem(early),
        edit: (value) => {
          edit({extra: value});
        },
      })}
      ${panelChoice({
        id: 'frequency',
        legend: text('frequency'),
        choices: (['once', 'monthly'] as const).map((value) => ({value, label: text(value)})),
        chosen: draft.frequency,
        disabled: view.disabled,
        choose: (frequency) => {
          edit({frequency});
        },
      })}
      ${monthField(view, {
        id: 'extra-month',
        label: text(draft.frequency === 'once' ? 'monthOnce' : 'monthMonthly'),
        value: draft.month,
        hint: monthHint(early, extra?.month),
        problem: problems.month ? text(problems.month, {last}) : '',
        edit: (month) => {
          edit({month});
        },
      })}
    </div>`;
}
