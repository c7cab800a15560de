import type {TableView} from './view.js';

/** `12 angsuran`, `1 installment`. */
export function countText({text}: Pick<TableView, 'text'>, count: number): string {
  return text(count === 1 ? 'one' : 'many', {count});
}
