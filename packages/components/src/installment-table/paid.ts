import {html, nothing, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {leadingColumns} from './drawn-year.js';
import type {TableView} from './view.js';

/** What was paid and what was not, under the sums; nothing where the page gives no payments. */
export function paidTemplate(view: TableView): TemplateResult | typeof nothing {
  const {standing, text, locale} = view;
  if (!standing) return nothing;
  const line = (label: string, amount: number, note = ''): TemplateResult =>
    html`<tr class="account" role="row">
      <th scope="row" role="rowheader" colspan=${leadingColumns(view) + 2}>
        ${label}${note ? html`<small>${note}</small>` : nothing}
      </th>
      <td role="cell">${groupDigits(amount, locale)}</td>
      <td role="cell"></td>
    </tr>`;
  const overdue = standing.overdue && text('overdue', {amount: groupDigits(standing.overdue, locale)});
  return html`${line(text('paidSum'), standing.paid)}
  ${line(text('unpaidSum'), standing.outstanding, overdue || '')}`;
}
