import {listCooperatives, listMembers, listProducts, routes, type Route} from '@koperasi/contract';
import {cooperatives, members, products} from '@koperasi/contract/examples';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {soundnessOf} from './soundness.js';

const answers = Object.values(routes)
  .flatMap((group) => Object.values(group as Readonly<Record<string, Route>>))
  .map(({response}) => response)
  .filter((response) => typeof response !== 'string');
const zodSays = (schema: object, value: unknown): boolean =>
  (schema as {safeParse(value: unknown): {success: boolean}}).safeParse(value).success;

describe.each([
  {name: 'cooperatives', schema: listCooperatives.response, items: cooperatives},
  {name: 'members', schema: listMembers.response, items: members},
  {name: 'products', schema: listProducts.response, items: products},
])('a page of $name', ({schema, items}) => {
  const page = {items: items.slice(0, 3), nextCursor: null};

  it('is sound', () => {
    expect(soundnessOf(schema)(page)).toBe(true);
  });

  it('with anything in any place is sound only when zod says so too', () => {
    const places = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
        : [path];
    const replaced = (value: unknown, [key, ...rest]: string[], by: unknown): unknown => {
      if (key === undefined) return by;
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = replaced(copy[key], rest, by);
      return copy;
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...places(page)),
        fc.oneof(
          fc.jsonValue(),
          fc.constant(undefined),
          fc.integer(),
          fc.constantFrom('', '36.73', '2026-02-30', -1, 1.5, 2 ** 53),
        ),
        (path, by) => {
          const changed = replaced(page, path, by);
          expect(soundnessOf(schema)(changed)).toBe(zodSays(schema, changed));
        },
      ),
      {numRuns: 500},
    );
  });
});

it('anything at all is sound for an answer only when zod says so', () => {
  fc.assert(
    fc.property(fc.constantFrom(...answers), fc.jsonValue(), (schema, value) => {
      expect(soundnessOf(schema)(value)).toBe(zodSays(schema, value));
    }),
    {numRuns: 500},
  );
});
