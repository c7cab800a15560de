import {createSealing} from '../sealing.ts';
import {problem} from './problem-error.ts';
import type {SortKey} from './list-position.ts';

/** Makes cursors and reads them again. `binding` is what a cursor is good for: the list, its filters and the caller's scope. */
export interface Cursors {
  seal(after: SortKey, binding: string): string;
  /** @throws ProblemError `invalid-cursor` for anything that this server did not make for this binding. */
  open(cursor: string, binding: string): SortKey;
}

function isSortKey(value: unknown): value is SortKey {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

/**
 * Cursors under one secret, which every process that serves the same lists has to share. They are hidden as well as signed, since the
 * position in a list of members is a name.
 */
export function createCursors(secret: string): Cursors {
  const sealing = createSealing(secret, 'cursor');
  return {
    seal: (after, binding) => sealing.seal(JSON.stringify(after), binding),
    open(cursor, binding) {
      const content = sealing.open(cursor, binding);
      const after: unknown = content === undefined ? undefined : JSON.parse(content);
      if (isSortKey(after)) return after;
      throw problem('invalid-cursor');
    },
  };
}
