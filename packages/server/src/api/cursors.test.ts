import {Cursor} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import {createCursors} from './cursors.ts';

const cursors = createCursors('a secret of at least thirty-two characters');
const sealed = cursors.seal(['Contoh Siti', 12], 'members of 36.73.04.1007');

describe('a cursor', () => {
  it('leads back to its place', () => {
    expect(cursors.open(sealed, 'members of 36.73.04.1007')).toEqual(['Contoh Siti', 12]);
  });

  it('is what the contract calls a cursor, also for the longest name', () => {
    const longest = cursors.seal(['n'.repeat(200), 'x'.repeat(64)], 'x');
    expect(Cursor['~standard'].validate(longest)).toEqual({value: longest});
  });

  it('hides the place', () => {
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Siti');
  });

  it('is the same for the same place, so that a page keeps its entity tag', () => {
    expect(cursors.seal(['Contoh Siti', 12], 'members of 36.73.04.1007')).toBe(sealed);
  });

  it('is read by another process with the same secret', () => {
    const other = createCursors('a secret of at least thirty-two characters');
    expect(other.open(sealed, 'members of 36.73.04.1007')).toEqual(['Contoh Siti', 12]);
  });

  it.each([
    ['of another list', sealed, 'members of 36.73.04.1008'],
    ['that was cut', sealed.slice(0, -2), 'members of 36.73.04.1007'],
    ['of one character', 'A', 'members of 36.73.04.1007'],
    ['that is none', 'x'.repeat(60), 'members of 36.73.04.1007'],
    [
      'with another end',
      `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'Q' : 'A'}`,
      'members of 36.73.04.1007',
    ],
  ])('%s is refused', (_, cursor, binding) => {
    expect(() => cursors.open(cursor, binding)).toThrow('Invalid cursor');
  });

  it('under another secret is refused', () => {
    const other = createCursors('another secret of thirty-two characters');
    expect(() => other.open(sealed, 'members of 36.73.04.1007')).toThrow('Invalid cursor');
  });
});
