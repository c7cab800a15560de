import {expect, it} from 'vitest';
import {hasNationalId} from './has-national-id.js';

it.each([
  ['9971014107900001', true],
  ['NIK 9971014107900001.', true],
  ['9971 0141 0790 0001', true],
  ['99.71.01.410790.0001', true],
  ['9971-0141-0790-0001', true],
  ['9971\u00a00141\u20110790 0001', true],
  ['9971\u200b0141\u200b0790\u200b0001', true],
  ['9971/0141_0790|0001', true],
  ['٩٩٧١٠١٤١٠٧٩٠٠٠٠١', true],
  ['997101410790000', false],
  ['99710141079000011', true],
  ['UNY-0001', false],
  ['2026-03-02T09:00:00+07:00', false],
  ['36.73.01.1007', false],
])('%s: %s', (text, found) => {
  expect(hasNationalId(text)).toBe(found);
});
