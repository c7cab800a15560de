/* eslint-disable lit-a11y/no-redundant-role -- display: block takes the implicit roles away in some engines */
import {html, nothing, type TemplateResult} from 'lit';
import {methods} from '@koperasi/loan';
import {amountTexts} from './amount-texts.js';
import {countText} from './count-text.js';
import {leadingColumns} from './drawn-year.js';
import {holidaysNote} from './holidays-note.js';
import {problemTemplate} from './problem.js';
import {paidTemplate} from './paid.js';
import {columnsOf, isAllOpen, type TableView} from './view.js';
import {sumUp} from './years.js';

/**
 * The table without its years, which `YearBodies` puts before the foot. Parts carry their roles although they are a table's own
 * elements: where a narrow table lays them out as blocks, some engines take the meaning away with the display type.
 */
export function tableTemplate(view: TableView): TemplateResult {
  const {timetable, years, text, problems} = view;
  const {dated, status} = columnsOf(view);
  const sums = amountTexts(view, sumUp(years));
  const method = methods.find((known) => known === timetable.method);
  const installments = countText(view, timetable.schedule.rows.length);
  const note = holidaysNote(view);
  return html`${problems.length > 0 ? problemTemplate(text, 'ignored', problems) : nothing}
    ${
      years.length > 1
        ? html`<button type="button" part="all" class="all" value="all">
            ${text(isAllOpen(view) ? 'foldAll' : 'openAll')}
          </button>`
        : nothing
    }
    <div class=${status ? 'accounts' : nothing}>
      <table part="table" role="table" aria-labelledby="caption">
        <caption>
          <span id="caption"
            >${method ? text('captionMethod', {installments, method: text(method)}) : text('caption', {installments})}</span
          >${note ? html`<small>${note}</small>` : nothing}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text('number')}</th>
            ${dated ? html`<th scope="col" role="columnheader" class="due">${text('due')}</th>` : nothing}
            ${status ? html`<th scope="col" role="columnheader" class="status">${text('status')}</th>` : nothing}
            <th scope="col" role="columnheader">${text('principal')}</th>
            <th scope="col" role="columnheader">${text('payment')}</th>
            <th scope="col" role="columnheader">${text('total')}</th>
            <th scope="col" role="columnheader">${text('closing')}</th>
          </tr>
        </thead>
        <tfoot role="rowgroup">
          <tr class="sums" role="row">
            <th scope="row" role="rowheader" colspan=${leadingColumns(view)}>${text('sum')}</th>
            <td role="cell">${sums.principal}</td>
            <td role="cell">
              ${sums.interest}${sums.interestNote ? html`<small>${sums.interestNote}</small>` : nothing}
            </td>
            <td role="cell">
              ${sums.total}${sums.totalNote ? html`<small>${sums.totalNote}</small>` : nothing}
            </td>
            <td role="cell">${sums.closing}</td>
          </tr>
          ${paidTemplate(view)}
        </tfoot>
      </table>
    </div>`;
}
