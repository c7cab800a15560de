import type {TableView} from './view.js';
import type {YearOfRows} from './years.js';

const marked = new WeakSet<readonly HTMLTableRowElement[]>();

/** Marks the present row, for eyes and ears, and how each row stands, for the style sheet. */
export function markRows(
  elements: readonly HTMLTableRowElement[],
  {current, standing}: TableView,
  {rows}: YearOfRows,
): void {
  // A table without payments and without a day, as in a simulator, had no marks and gets none.
  if (!standing && current === undefined && !marked.has(elements)) return;
  marked.add(elements);
  elements.forEach((element, index) => {
    const place = rows[index]!.number - 1;
    const state = standing?.rows[place]!.state ?? '';
    if ((element.dataset['state'] ?? '') !== state) element.dataset['state'] = state;
    if ((place === current) === element.hasAttribute('aria-current')) return;
    if (place === current) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  });
}
