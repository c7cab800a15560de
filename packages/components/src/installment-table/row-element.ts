/** What decides the cells of a row, apart from what they say. */
export interface RowShape {
  /** The due date has a cell of its own. */
  readonly dated: boolean;
  /** A note stands under the interest. */
  readonly note: boolean;
}

/** A row with an empty text wherever something is to be written: number, day and year, principal, interest and note, total, balance. */
export function rowElement({dated, note}: RowShape): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  const header = addCell(row, 'th', 'rowheader') as HTMLTableCellElement;
  header.scope = 'row';
  if (dated) {
    const due = addCell(row, 'td', 'cell');
    due.className = 'due';
    due.append(withText('span'));
  }
  addCell(row, 'td', 'cell');
  const interest = addCell(row, 'td', 'cell');
  if (note) interest.append(withText('small'));
  addCell(row, 'td', 'cell');
  addCell(row, 'td', 'cell');
  return row;
}

function addCell(row: HTMLElement, tag: 'th' | 'td', role: string): HTMLElement {
  const cell = withText(tag);
  cell.setAttribute('role', role);
  row.append(cell);
  return cell;
}

function withText(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.append(new Text());
  return element;
}
