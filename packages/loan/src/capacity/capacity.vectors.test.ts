import {describe, expect, it} from 'vitest';
import vectors from '../../vectors/capacity.json' with {type: 'json'};
import type {LoanTerms} from '../terms.js';
import {maxPrincipal} from './max-principal.js';
import {maxRate} from './max-rate.js';
import {minMonths} from './min-months.js';

interface Vector {
  name: string;
  capacity: number;
  terms: LoanTerms;
  expect: number | string;
  within: number;
  source: {url: string; read: string};
}

describe.each([
  {
    kind: 'the largest loan',
    list: vectors.principals,
    answer: ({capacity, terms}: Vector) => maxPrincipal(capacity, terms).value,
  },
  {
    kind: 'the shortest tenor',
    list: vectors.tenors,
    answer: ({capacity, terms}: Vector) => minMonths(capacity, terms).value,
  },
  {
    kind: 'the highest rate',
    list: vectors.rates,
    answer: ({capacity, terms, expect: published}: Vector) =>
      maxRate(capacity, terms, {decimals: String(published).split('.')[1]?.length ?? 0}).value,
  },
])('$kind', ({list, answer}) => {
  it.each(list as unknown as Vector[])('$name', (vector) => {
    const {within, source} = vector;
    const found = answer(vector);
    expect(
      Math.abs(Number(found) - Number(vector.expect)),
      `${found}, published ${vector.expect}`,
    ).toBeLessThanOrEqual(within);
    expect(source.url).toMatch(/^https?:\/\//);
    expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
