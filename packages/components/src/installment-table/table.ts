/* eslint-disable lit-a11y/no-redundant-role -- display: block takes the implicit roles away in some engines */
import {html, nothing, type TemplateResult} from 'lit';
import {methods} from '@koperasi/loan';
import {amountTexts} from './amount-texts.js';
import {countText} from './count-text.js';
import {isAllOpen, type TableView} from './view.js';

/**
 * The table without its years, which `YearBodies` puts before the foot. Parts carry their roles although they are a table's own
 * elements: where a narrow table lays them out as blocks, some engines take the meaning away with the display type.
 */
export function tableTemplate(view: TableView): TemplateResult {
  const {timetable, years, text} = view;
  const {rows, totals} = timetable.schedule;
  const {dueDates} = timetable;
  const sums = amountTexts(view, {...totals, closing: rows.at(-1)!.closing});
  const method = methods.find((known) => known === timetable.method);
  const installments = countText(view, rows.length);
  return html`${
      years.length > 1
        ? html`<button type="button" part="all" class="all" value="all">
            ${text(isAllOpen(view) ? 'foldAll' : 'openAll')}
          </button>`
        : nothing
    }
    <table part="table" role="table" aria-labelledby="caption">
      <caption id="caption">
        ${method ? text('captionMethod', {installments, method: text(method)}) : text('caption', {installments})}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text('number')}</th>
          ${dueDates ? html`<th scope="col" role="columnheader" class="due">${text('due')}</th>` : nothing}
          <th scope="col" role="columnheader">${text('principal')}</th>
          <th scope="col" role="columnheader">${text('payment')}</th>
          <th scope="col" role="columnheader">${text('total')}</th>
          <th scope="col" role="columnheader">${text('closing')}</th>
        </tr>
      </thead>
      <tfoot role="rowgroup">
        <tr class="sums" role="row">
          <th scope="row" role="rowheader" colspan=${dueDates ? 2 : 1}>${text('sum')}</th>
          <td role="cell">${sums.principal}</td>
          <td role="cell">${sums.interest}${sums.note ? html`<small>${sums.note}</small>` : nothing}</td>
          <td role="cell">${sums.total}</td>
          <td role="cell">${sums.closing}</td>
        </tr>
      </tfoot>
    </table>`;
}
