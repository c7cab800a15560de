import {writeCsv} from 'hucre/csv';
import type {Handover} from './handover.js';
import {planFacts, type FactValue} from './plan-facts.js';
import {scheduleColumns} from './schedule-columns.js';
import {unitLabel} from './unit-label.js';

type Cell = string | number;

/** Without no-break spaces, which programs take for letters. */
function plainCell(value: FactValue, decimal: string): Cell {
  switch (value.kind) {
    case 'rupiah':
      return value.amount;
    case 'months':
      return value.count;
    case 'percent':
      return value.percent.replace('.', decimal);
    case 'date':
      return value.date;
    case 'text':
      return value.text.replaceAll('\u00a0', ' ');
  }
}

/**
 * A plan as CSV (RFC 4180) with a byte order mark, so that spreadsheets read UTF-8: its terms and sources, an empty record, the
 * head, one record a row and the sums. Every record has as many fields.
 *
 * Semicolons and decimal commas in Indonesian, commas and points in English, as a spreadsheet of that language expects;
 * amounts are digits alone, dates ISO. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
export function scheduleCsv(handover: Handover): string {
  const {schedule, days, locale, text} = handover;
  const [separator, decimal] = locale === 'en' ? [',', '.'] : [';', ','];
  const columns = scheduleColumns(handover);
  const facts = planFacts(handover).flatMap((group) => group.facts);
  const records: Cell[][] = [
    [text('chatTitle')],
    ...facts.map((fact): Cell[] => [unitLabel(fact, handover), plainCell(fact.value, decimal)]),
    [],
    columns.map(({head, kind}) => (kind === 'rupiah' ? text('unitRupiah', {label: head}) : head)),
    ...schedule.rows.map((row, index) => columns.map(({cell}) => cell(row, days?.[index]))),
    columns.map(({sum}, index) => (index === 0 ? text('sum') : (sum ?? ''))),
  ];
  const even = records.map((record) => [...record, ...Array<Cell>(columns.length - record.length).fill('')]);
  return `${writeCsv(even, {delimiter: separator, bom: true, escapeFormulae: true})}\r\n`;
}
