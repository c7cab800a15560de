import {colToLetter, writeXlsx, type Cell, type CellValue, type WriteSheet} from 'hucre/xlsx';
import type {Handover} from './handover.js';
import {planFacts, type FactValue} from './plan-facts.js';
import {scheduleColumns} from './schedule-columns.js';
import {unitLabel} from './unit-label.js';

const amountFormat = '#,##0';
const dateFormat = 'yyyy-mm-dd';
const formats = {number: '0', date: dateFormat, rupiah: amountFormat};
const widths = {number: 8, date: 13, rupiah: 19};
const bold: Partial<Cell> = {style: {font: {bold: true}}};

/** Midnight UTC, from which a spreadsheet's day number is counted. */
function dayCell(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

function scheduleSheet(handover: Handover): WriteSheet {
  const {schedule, days, text} = handover;
  const columns = scheduleColumns(handover);
  const rows: CellValue[][] = [
    columns.map(({head}) => head),
    ...schedule.rows.map((row, index) =>
      columns.map(({cell, kind}) => {
        const value = cell(row, days?.[index]);
        return kind === 'date' ? dayCell(String(value)) : value;
      }),
    ),
    [text('sum')],
  ];
  const foot = rows.length - 1;
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({kind, sum}, index) => {
    const alignment = {horizontal: kind === 'rupiah' ? 'right' : 'left'} as const;
    cells.set(`0,${index}`, {style: {font: {bold: true}, alignment, numFmt: 'General'}});
    cells.set(`${foot},${index}`, bold);
    if (sum === undefined) return;
    const letter = colToLetter(index);
    cells.set(`${foot},${index}`, {
      type: 'formula',
      formula: `SUM(${letter}2:${letter}${foot})`,
      formulaResult: sum,
      style: {font: {bold: true}, numFmt: amountFormat},
    });
  });
  return {
    name: text('schedule'),
    columns: columns.map(({kind}) => ({width: widths[kind], numFmt: formats[kind]})),
    rows,
    cells,
    freezePane: {rows: 1},
  };
}

function factCell(value: FactValue): Partial<Cell> {
  switch (value.kind) {
    case 'rupiah':
      return {value: value.amount, style: {numFmt: amountFormat}};
    case 'months':
      return {value: value.count};
    case 'percent':
      return {value: Number(value.percent), style: {numFmt: '0.00####'}};
    case 'date':
      return {value: dayCell(value.date), style: {numFmt: dateFormat}};
    case 'text':
      return {value: value.text, style: {alignment: {wrapText: true, vertical: 'top'}}};
  }
}

function termsSheet(handover: Handover): WriteSheet {
  const {text} = handover;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for (const {name, facts} of planFacts(handover)) {
    cells.set(`${rows.length},0`, bold);
    rows.push([text(name)]);
    for (const fact of facts) {
      const cell = factCell(fact.value);
      cells.set(`${rows.length},1`, {...cell, style: {alignment: {horizontal: 'left'}, ...cell.style}});
      rows.push([unitLabel(fact, handover), cell.value ?? null]);
    }
    rows.push([]);
  }
  return {name: text('termsSheet'), columns: [{width: 34}, {width: 80}], rows, cells};
}

/**
 * A plan as an Excel workbook: amounts are numbers, dates are dates, and the sums are formulas whose results the engine worked
 * out. The second sheet holds terms and sources.
 *
 * @returns The bytes of the file.
 */
export async function scheduleXlsx(handover: Handover): Promise<Uint8Array<ArrayBuffer>> {
  const made = dayCell(handover.today);
  const bytes = await writeXlsx({
    sheets: [scheduleSheet(handover), termsSheet(handover)],
    properties: {title: handover.text('title'), created: made, modified: made},
  });
  // A Blob takes no memory that others may share.
  return new Uint8Array(bytes);
}
