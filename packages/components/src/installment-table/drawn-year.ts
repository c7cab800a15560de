import {rowElement} from './row-element.js';
import {columnsOf, type TableView} from './view.js';
import type {TableRow, YearOfRows} from './years.js';

/** The elements of one year, and what they say at present. */
export interface DrawnYear {
  /** What decides the elements, apart from what they say: see `shapeOf`. */
  readonly shape: string;
  readonly body: HTMLTableSectionElement;
  readonly button: HTMLButtonElement;
  readonly rows: readonly HTMLTableRowElement[];
  /** In the order of `sumTexts`, then of `rowTexts`. */
  readonly nodes: readonly Text[];
  readonly texts: string[];
}

/** Equal for two years whose elements can be the same. */
export function shapeOf(view: TableView, {rows}: YearOfRows): string {
  const {dated, status} = columnsOf(view);
  return `${dated} ${status} ${rows[0]!.number} ${rows.map((row) => notesOf(view, row)).join('')}`;
}

/** Which notes a row has, as a sum of 1 for the day of payment, 2 for the interest, and 4 for the total: asked for every row in every step. */
function notesOf({timetable}: TableView, {number, capitalised, extra, drawn}: TableRow): number {
  const day = timetable.dueDays?.[number - 1];
  return (day && day.payableOn !== day.dueOn ? 1 : 0) + (capitalised ? 2 : 0) + (extra || drawn ? 4 : 0);
}

/** Draws a year with empty texts: a row of sums under a button that folds, then its rows. */
export function drawYear(view: TableView, year: YearOfRows, index: number): DrawnYear {
  const {rows} = year;
  const body = document.createElement('tbody');
  body.setAttribute('role', 'rowgroup');
  const button = document.createElement('button');
  button.type = 'button';
  button.value = String(index);
  button.setAttribute('part', 'year');
  button.setAttribute('aria-controls', rows.map(({number}) => `r${number}`).join(' '));

  const sums = rowElement({
    dated: false,
    status: false,
    payable: false,
    interestNote: year.capitalised > 0,
    totalNote: year.extra > 0 || year.drawn > 0,
  });
  sums.className = 'sums';
  const header = sums.cells[0]!;
  header.scope = 'rowgroup';
  header.colSpan = leadingColumns(view);
  button.append(...header.childNodes);
  header.append(button);

  // Copies: building each row anew takes twice the time.
  const models: HTMLTableRowElement[] = [];
  const drawn = rows.map((row) => {
    const notes = notesOf(view, row);
    const model = (models[notes] ??= rowElement({
      ...columnsOf(view),
      payable: (notes & 1) > 0,
      interestNote: (notes & 2) > 0,
      totalNote: (notes & 4) > 0,
    }));
    const element = model.cloneNode(true) as HTMLTableRowElement;
    element.id = `r${row.number}`;
    return element;
  });
  body.append(sums, ...drawn);
  return {shape: shapeOf(view, year), body, button, rows: drawn, nodes: textNodes(body), texts: []};
}

/** Columns before the amounts. */
export function leadingColumns(view: TableView): number {
  const {dated, status} = columnsOf(view);
  return 1 + Number(dated) + Number(status);
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
