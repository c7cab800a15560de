import type {TableText} from './view.js';

const columns = ['principal', 'payment', 'total', 'closing'] as const;

/** Hands the names of the amounts to the style sheet, which writes them beside each amount where a table has no room for columns. */
export function nameColumns(table: HTMLElement, text: TableText): void {
  for (const column of columns) table.style.setProperty(`--_${column}`, JSON.stringify(text(column)));
}
