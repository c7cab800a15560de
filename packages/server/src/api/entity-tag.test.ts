import {describe, expect, it} from 'vitest';
import {entityTag, namesTag} from './entity-tag.ts';

it('is the beginning of the SHA-256 of the bytes, in quotes', () => {
  // printf '{}' | sha256sum | xxd -r -p | base64
  expect(entityTag('{}')).toBe('"RBNvo1WzZ4oRRq0W9-hknp"');
});

describe('a field', () => {
  it.each([
    ['"a"', 'strong', true],
    ['*', 'strong', true],
    ['"b", "a"', 'strong', true],
    ['"b"', 'strong', false],
    ['W/"a"', 'strong', false],
    ['W/"a"', 'weak', true],
    ['a', 'weak', false],
    ['', 'weak', false],
  ] as const)('%s names "a" by %s comparison: %s', (field, comparison, expected) => {
    expect(namesTag(field, '"a"', comparison)).toBe(expected);
  });
});
