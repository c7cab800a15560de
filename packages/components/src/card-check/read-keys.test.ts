import {cardKeys} from '@koperasi/contract/examples';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {trustOf} from './card-trust.js';
import {readKeys} from './read-keys.js';

it('a key set is read as it is published', () => {
  expect(readKeys(cardKeys)).toEqual(cardKeys);
});

it('a list of keys is read as a set of them', () => {
  expect(readKeys(cardKeys.keys)).toEqual(cardKeys);
});

it('a key with something wrong hides no other', () => {
  const [first, second] = cardKeys.keys;
  const wrong = [
    null,
    'kunci',
    [],
    {...first, x: 7},
    {...first, kid: undefined},
    {...first, y: 'a'.repeat(1001)},
  ];
  expect(readKeys({keys: [first, ...wrong, second]})).toEqual(cardKeys);
});

it('of a key only what a signature needs is kept', () => {
  const key = {...cardKeys.keys[1], d: 'rahasia', oth: [], key_ops: ['sign']};
  expect(readKeys({keys: [key]})).toEqual({keys: [cardKeys.keys[1]]});
});

it('what is no key set is none, whatever it is', () => {
  for (const value of [undefined, null, 7, '', {}, {keys: {}}, {keys: null}])
    expect(readKeys(value)).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readKeys({keys: [value]})?.keys).toEqual([]);
    }),
  );
});

it('a page that hands over keys and no list of revoked cards is told that the list is missing', () => {
  expect(trustOf(cardKeys, undefined)).toMatchObject({stale: true, readAt: undefined});
  expect(trustOf(cardKeys, [])).toMatchObject({stale: false, readAt: undefined});
});
