import type {ListPosition, SortKey} from '../api/list-position.ts';

/** Before every id, and after every id: `newId` writes no character beyond `z`. */
export const beforeAll = '';
export const afterAll = '~';

/** The part of a list's sort key after which a page begins, or where the list itself begins. */
export function edge<Part extends SortKey[number]>(list: ListPosition, part: number, start: Part): Part {
  return list.after === null ? start : (list.after[part] as Part);
}
