import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {catalogWith, draftOf, sampleCatalog} from './desk.test-only.js';
import {groupDraft} from './order-groups.js';
import {orderTotal} from './order-total.js';

const problemsOf = (product: string, typed: string, change = {}) =>
  groupDraft(draftOf([product, typed]), catalogWith({[product]: change})).groups[0]!.lines[0]!.problems;

describe('a draft by partners', () => {
  const draft = draftOf(['prd_urea', '10'], ['prd_sphp5', '200'], ['prd_npk', '5'], ['prd_gula', '100']);

  it('is one order a partner, in the order in which they came in', () => {
    const {groups} = groupDraft(draft, sampleCatalog);
    expect(groups.map(({partner, lines}) => [partner.name, lines.map(({product}) => product.id)])).toEqual([
      ['PT Pupuk Indonesia', ['prd_urea', 'prd_npk']],
      ['Perum Bulog', ['prd_sphp5']],
      ['ID FOOD (PT Rajawali Nusantara Indonesia)', ['prd_gula']],
    ]);
    expect(groups.map(({ready}) => ready)).toEqual([true, true, true]);
  });

  it('is reckoned at what the cooperative pays where that is known, and otherwise says what with', () => {
    const {groups} = groupDraft(draft, sampleCatalog);
    expect(groups.map(({total}) => total)).toEqual([
      {amount: 1_360_000, unpriced: 0, estimated: 2},
      {amount: 11_000_000, unpriced: 0, estimated: 0},
      {amount: 0, unpriced: 1, estimated: 0},
    ]);
    expect(groups[1]!.lines[0]).toMatchObject({unitPrice: 55_000, priceKind: 'redemption-price'});
    expect(groups[0]!.lines[0]).toMatchObject({unitPrice: 90_000, priceKind: 'ceiling-price'});
  });

  it('keeps products that the catalog no longer has apart', () => {
    const {groups, missing} = groupDraft(draft, {partners: sampleCatalog.partners, products: []});
    expect([groups, missing]).toEqual([[], ['prd_urea', 'prd_sphp5', 'prd_npk', 'prd_gula']]);
  });
});

describe('a line', () => {
  const limit = (per: string) => ({
    limits: [{per, quantity: 50, text: {id: 'Paling banyak 50', en: 'At most 50'}}],
  });
  it.each([
    ['0', {}, [{code: 'below-minimum', least: 1}]],
    ['19', {minimumQuantity: 20}, [{code: 'below-minimum', least: 20}]],
    ['20', {minimumQuantity: 20}, []],
    ['1.000.000', {redemptionPrice: 1}, []],
    ['1.000.001', {redemptionPrice: 1}, [{code: 'above-maximum', most: 1_000_000}]],
    ['50', limit('order'), []],
    [
      '51',
      limit('order'),
      [{code: 'above-limit', most: 50, reason: {id: 'Paling banyak 50', en: 'At most 50'}}],
    ],
    [
      '51',
      limit('month'),
      [{code: 'above-limit', most: 50, reason: {id: 'Paling banyak 50', en: 'At most 50'}}],
    ],
    ['51', limit('buyer'), []],
    // What the server does not know does not bind here either.
    ['51', limit('week'), []],
    ['2', {redemptionPrice: 5_000_000_000_000_000}, [{code: 'worth-too-much'}]],
    ['banyak', {minimumQuantity: 20}, [{code: 'not-a-number'}]],
    ['5', {orderable: false}, [{code: 'not-orderable'}]],
  ])('of %s units with %j has the problems %j', (typed, change, problems) => {
    expect(problemsOf('prd_sphp5', typed, change)).toEqual(problems);
  });
});

describe('an order', () => {
  it('holds a hundred products and no more', () => {
    const base = sampleCatalog.products.find(({id}) => id === 'prd_gula')!;
    const products = Array.from({length: 101}, (_, at) => ({...base, id: `prd_${at}`}));
    const lines = products.map(({id}) => ({product: id, partner: base.partner, typed: '1'}));
    const catalog = {partners: sampleCatalog.partners, products};
    expect(groupDraft({lines: lines.slice(1), notes: {}}, catalog).groups[0]!.ready).toBe(true);
    expect(groupDraft({lines, notes: {}}, catalog).groups[0]!.problems).toEqual(['too-many-lines']);
  });

  it.each([
    ['a'.repeat(4000), []],
    ['a'.repeat(4001), ['note-too-long']],
    ['baris\nbaru\tdan tab', []],
    ['bel\u0007', ['note-unprintable']],
  ])('has a note that the contract lets through: %#', (note, problems) => {
    const draft = {...draftOf(['prd_gula', '1']), notes: {ptr_idfood: note}};
    expect(groupDraft(draft, sampleCatalog).groups[0]!.problems).toEqual(problems);
  });

  const worth = fc.maxSafeNat();
  const line = fc.record({
    subtotal: fc.option(worth),
    priceKind: fc.constantFrom('redemption-price', 'ceiling-price'),
  });

  it('is worth the sum of its lines, exactly, or says that no number holds it', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 100}), (lines) => {
        const sum = lines.reduce((total, {subtotal}) => total + BigInt(subtotal ?? 0), 0n);
        const {amount, unpriced} = orderTotal(lines);
        expect(amount === null ? sum > 9_007_199_254_740_991n : BigInt(amount) === sum).toBe(true);
        expect(unpriced).toBe(lines.filter(({subtotal}) => subtotal === null).length);
      }),
    );
  });

  it('is worth the same in whatever order its lines stand', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 20}), (lines) => {
        expect(orderTotal([...lines].reverse())).toEqual(orderTotal(lines));
      }),
    );
  });
});
