import {CardClaims} from '@koperasi/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readClaims} from './claims.js';

const right = {jti: 'crd_7Q2MX4', cooperative: '36.73.01.1007', iat: 1_772_416_800, exp: 1_930_183_200};

/** What may stand in a claim's place: near misses, and anything that JSON can say. */
const claim = fc.oneof(
  fc.constantFrom(
    ...Object.values(right),
    '',
    ' crd_7Q2MX4',
    'crd_7Q2MX4\n',
    'kartu.1',
    'a'.repeat(64),
    'a'.repeat(65),
    '36.73.01.1007\n',
    '36.73.01.100',
    '36.73.011007',
    '٣٦.73.01.1007',
    '36.73',
    1.5,
    -0,
    -1,
    2 ** 53 - 1,
    2 ** 53,
    -(2 ** 53),
    1e300,
    '1772416800',
    null,
  ),
  fc.integer(),
  fc.double(),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,70}$/),
  fc.stringMatching(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  fc.jsonValue(),
);

const payload = fc.oneof(
  // One claim is another, so that the others do not refuse in its place.
  fc.tuple(fc.constantFrom(...Object.keys(right)), claim).map(([name, value]) => ({...right, [name]: value})),
  fc.constantFrom(...Object.keys(right)).map((name) => {
    const {[name]: _, ...rest} = right as Record<string, unknown>;
    return rest;
  }),
  fc.record({jti: claim, cooperative: claim, iat: claim, exp: claim}, {requiredKeys: []}),
  fc.dictionary(fc.string(), fc.jsonValue()).map((more) => ({...more, ...right})),
);

describe('the claims of a card', () => {
  it('are those that the contract takes, and nothing that it refuses', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(payload, (some) => {
        const taken = CardClaims.safeParse(some).success;
        seen.add(taken);
        expect(readClaims(some)).toBe(taken ? some : undefined);
      }),
      {numRuns: 5000},
    );
    expect(seen.size).toBe(2);
  });

  it.each([
    {what: 'an id with a line break', claims: {...right, jti: 'crd_7Q2MX4\n'}},
    {what: 'an id of 65 characters', claims: {...right, jti: 'a'.repeat(65)}},
    {what: 'a district instead of a village', claims: {...right, cooperative: '36.73.01'}},
    {what: 'a time as text', claims: {...right, exp: '1930183200'}},
    {what: 'a time with a fraction', claims: {...right, exp: 1.5}},
    {what: 'a time that no number holds', claims: {...right, exp: 2 ** 53}},
    {what: 'no end', claims: {jti: right.jti, cooperative: right.cooperative, iat: right.iat}},
  ])('with $what are none', ({claims}) => {
    expect(readClaims(claims)).toBeUndefined();
  });
});
