import {describe, expect, it} from 'vitest';
import {partners, products} from '@koperasi/contract/examples';
import {CatalogFilter} from './catalog-filter.js';
import {nothingChosen, toggled, type Facet, type Selection} from './selection.js';

const filter = new CatalogFilter({partners, products});
const all = products.map((_, place) => place);
const chosen = (...values: [Facet, string][]): Selection =>
  values.reduce((selection, [facet, value]) => toggled(selection, facet, value), nothingChosen);
const found = (selection: Selection): string[] =>
  filter.filter(all, selection).places.map((place) => products[place]!.id);

describe('the filters of the researched products', () => {
  it('are what there is, partners in the order of their list', () => {
    expect(filter.values.partner.slice(0, 3)).toEqual(['ptr_pertamina', 'ptr_pupuk', 'ptr_bulog']);
    expect(filter.values.category).toHaveLength(10);
    expect(filter.values.availability).toEqual(['orderable', 'ask', 'none']);
  });

  it('show everything while nothing is chosen', () => {
    const {places, counts} = filter.filter(all, nothingChosen);
    expect(places).toEqual(all);
    expect(Object.fromEntries(counts.availability)).toEqual({orderable: 15, ask: 8, none: 2});
    expect(counts.partner.get('ptr_pertamina')).toBe(3);
  });

  it('add up within a group and narrow each other down', () => {
    expect(found(chosen(['partner', 'ptr_pertamina'], ['partner', 'ptr_bulog']))).toHaveLength(5);
    expect(found(chosen(['partner', 'ptr_bulog'], ['category', 'energy']))).toEqual([]);
    expect(found(chosen(['category', 'digital'], ['availability', 'none']))).toEqual(['prd_sistem']);
  });

  it('count what a further choice would show, by what the other groups leave', () => {
    const {counts} = filter.filter(all, chosen(['category', 'food']));
    expect(counts.partner.get('ptr_bulog')).toBe(2);
    expect(counts.partner.get('ptr_pertamina')).toBe(0);
    // Its own group still tells what the others hold.
    expect(counts.category.get('energy')).toBe(3);
  });

  it('ignore what an address asks for and nobody has', () => {
    expect(found(filter.knownOf(chosen(['partner', 'ptr_lain'], ['category', '__proto__'])))).toHaveLength(
      25,
    );
  });

  it('keep the order that they are given', () => {
    expect(filter.filter([3, 1, 2], nothingChosen).places).toEqual([3, 1, 2]);
  });
});
