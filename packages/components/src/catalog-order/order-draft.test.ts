import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {
  addToDraft,
  emptyDraft,
  removeFromDraft,
  restoreToDraft,
  setNote,
  setTyped,
  type OrderDraft,
} from './order-draft.js';

const urea = {id: 'prd_urea', partner: 'ptr_pupuk'};
const npk = {id: 'prd_npk', partner: 'ptr_pupuk'};
const rice = {id: 'prd_sphp5', partner: 'ptr_bulog'};

const draft: OrderDraft = setNote(
  addToDraft(addToDraft(addToDraft(emptyDraft, urea, 10), rice, 200), npk, 5),
  'ptr_bulog',
  'Antar pagi.',
);
const typed = ({lines}: OrderDraft): string[] => lines.map(({product, typed: text}) => `${product} ${text}`);

describe('a draft of orders', () => {
  it('has each product once: what is added again goes to what is there', () => {
    expect(typed(addToDraft(draft, urea, 15))).toEqual(['prd_urea 25', 'prd_sphp5 200', 'prd_npk 5']);
    expect(typed(addToDraft(setTyped(draft, 'prd_urea', '1.000'), urea, 1))[0]).toBe('prd_urea 1001');
  });

  it('takes what is added where no number stands', () => {
    expect(typed(addToDraft(setTyped(draft, 'prd_urea', 'sepuluh'), urea, 3))[0]).toBe('prd_urea 3');
  });

  it('keeps what was typed as it was typed', () => {
    expect(typed(setTyped(draft, 'prd_urea', ' 1,5 '))[0]).toBe('prd_urea  1,5 ');
  });

  it('loses the note to a partner with the last of its products, and gets it back with them', () => {
    const [without, removed] = removeFromDraft(draft, {product: 'prd_sphp5'});
    expect(without.notes).toEqual({});
    expect(restoreToDraft(without, removed)).toEqual(draft);
  });

  it('keeps the note while something of the partner is left', () => {
    const noted = setNote(draft, 'ptr_pupuk', 'Ambil sendiri.');
    expect(removeFromDraft(noted, {product: 'prd_urea'})[0].notes).toEqual({
      ptr_bulog: 'Antar pagi.',
      ptr_pupuk: 'Ambil sendiri.',
    });
  });

  it('has what was entered since a removal beside what comes back', () => {
    const [without, removed] = removeFromDraft(draft, {partner: 'ptr_pupuk'});
    const since = addToDraft(without, urea, 99);
    expect(typed(restoreToDraft(since, removed))).toEqual(['prd_sphp5 200', 'prd_urea 99', 'prd_npk 5']);
  });

  it('is as it was after a removal and its undoing, whatever was removed', () => {
    const which = fc.oneof(
      fc.constant('all' as const),
      fc.constantFrom('prd_urea', 'prd_npk', 'prd_sphp5', 'prd_lain').map((product) => ({product})),
      fc.constantFrom('ptr_pupuk', 'ptr_bulog', 'ptr_lain').map((partner) => ({partner})),
    );
    fc.assert(
      fc.property(which, (one) => {
        const [without, removed] = removeFromDraft(draft, one);
        expect(restoreToDraft(without, removed)).toEqual(draft);
      }),
    );
  });
});
