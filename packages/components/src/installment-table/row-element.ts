import type {TableColumns} from './view.js';

/** What decides the cells of a row, apart from what they say. */
export interface RowShape extends TableColumns {
  /** The day of payment stands under the due date. */
  readonly payable: boolean;
  /** A note stands under the interest. */
  readonly interestNote: boolean;
  /** A note stands under the total. */
  readonly totalNote: boolean;
}

/**
 * A row with an empty text wherever something is to be written: number, due day with year and note, status, principal, interest and
 * note, total and note, balance.
 */
export function rowElement(shape: RowShape): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  const header = addCell(row, 'th', 'rowheader') as HTMLTableCellElement;
  header.scope = 'row';
  if (shape.dated) {
    const due = addCell(row, 'td', 'cell', shape.payable);
    due.className = 'due';
    due.firstChild!.after(withText('span'));
  }
  if (shape.status) addCell(row, 'td', 'cell').className = 'status';
  addCell(row, 'td', 'cell');
  addCell(row, 'td', 'cell', shape.interestNote);
  addCell(row, 'td', 'cell', shape.totalNote);
  addCell(row, 'td', 'cell');
  return row;
}

function addCell(row: HTMLElement, tag: 'th' | 'td', role: string, note = false): HTMLElement {
  const cell = withText(tag);
  cell.setAttribute('role', role);
  if (note) cell.append(withText('small'));
  row.append(cell);
  return cell;
}

function withText(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.append(new Text());
  return element;
}
