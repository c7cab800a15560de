import {rowElement} from './row-element.js';
import type {YearOfRows} from './years.js';

/** The elements of one year, and what they say at present. */
export interface DrawnYear {
  /** What decides the elements, apart from what they say: see `shapeOf`. */
  readonly shape: string;
  readonly body: HTMLTableSectionElement;
  readonly button: HTMLButtonElement;
  readonly rows: readonly HTMLTableRowElement[];
  /** In the order of `yearTexts`. */
  readonly nodes: readonly Text[];
  readonly texts: string[];
}

/** Equal for two years whose elements can be the same. */
export function shapeOf({rows}: YearOfRows, dated: boolean): string {
  return `${dated} ${rows[0]?.number} ${rows.map(({capitalised}) => (capitalised ? 1 : 0)).join('')}`;
}

/** Draws a year with empty texts: a row of sums under a button that folds, then its rows. */
export function drawYear(year: YearOfRows, index: number, dated: boolean): DrawnYear {
  const {rows, capitalised} = year;
  const body = document.createElement('tbody');
  body.setAttribute('role', 'rowgroup');
  const button = document.createElement('button');
  button.type = 'button';
  button.value = String(index);
  button.setAttribute('part', 'year');
  button.setAttribute('aria-controls', rows.map(({number}) => `r${number}`).join(' '));

  const sums = rowElement({dated: false, note: capitalised > 0});
  sums.className = 'sums';
  const header = sums.cells[0]!;
  header.scope = 'rowgroup';
  header.colSpan = dated ? 2 : 1;
  button.append(...header.childNodes);
  header.append(button);

  // Copies of one row: building each anew takes twice the time.
  const plain = rowElement({dated, note: false});
  const drawn = rows.map((row) => {
    const element = row.capitalised ? rowElement({dated, note: true}) : plain.cloneNode(true);
    (element as HTMLTableRowElement).id = `r${row.number}`;
    return element as HTMLTableRowElement;
  });
  body.append(sums, ...drawn);
  return {shape: shapeOf(year, dated), body, button, rows: drawn, nodes: textNodes(body), texts: []};
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
