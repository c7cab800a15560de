import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {draftOf, waitingOrder} from './desk.test-only.js';
import {decodeKept, encodeKept} from './kept-codec.js';
import {nothingKept, type KeptOrders} from './kept-state.js';

const kept: KeptOrders = {
  draft: {
    ...draftOf(['prd_urea', '1.000'], ['prd_gula', 'banyak']),
    notes: {ptr_pupuk: 'Antar pagi.\n"Segera"'},
  },
  keys: {ptr_pupuk: 'kunci_pupuk_00000001', ptr_idfood: 'kunci_idfood_0000001'},
  waiting: [waitingOrder({note: 'Pagi', unsettledSince: 1_795_744_800_000, sender: '0123456789abcdef'})],
  refusals: [
    {
      partner: 'ptr_pupuk',
      at: 1_795_744_800_000,
      messages: {id: 'Melanggar aturan.', en: 'Breaks a rule.'},
      issues: [{product: 'prd_urea', messages: {id: 'Terlalu banyak.', en: 'Too many.'}}],
    },
  ],
  placed: [{key: 'kunci_pesanan_lama_01', order: 'ord_1', supplier: 'Perum Bulog', at: 1_795_744_800_000}],
};
const stored = JSON.parse(encodeKept(kept)!) as Record<string, unknown>;

describe('what a device keeps', () => {
  it('comes back as it was', () => {
    expect(decodeKept(encodeKept(kept))).toEqual(kept);
  });

  it('is nothing at all where there is nothing to keep', () => {
    expect(encodeKept(nothingKept)).toBeNull();
    expect(decodeKept(null)).toEqual(nothingKept);
  });

  it('comes back whatever was typed and noted', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 200, unit: 'binary'}),
        fc.string({maxLength: 4000}),
        (typed, note) => {
          const draft = {
            lines: [{product: 'prd_urea', partner: 'ptr_pupuk', typed}],
            notes: {ptr_pupuk: note},
          };
          expect(decodeKept(encodeKept({...nothingKept, draft})).draft).toEqual(draft);
        },
      ),
    );
  });

  it.each(['', '{', '[]', '"x"', '7', 'null', '{"v":2,"draft":{"lines":[1]}}', '{"v":1}'])(
    'is nothing where %j stands',
    (text) => {
      expect(decodeKept(text)).toEqual(nothingKept);
    },
  );

  it('never throws and never grows, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.record({v: fc.constant(1), draft: fc.jsonValue(), keys: fc.jsonValue(), waiting: fc.jsonValue()}),
        (anything) => {
          const read = decodeKept(JSON.stringify(anything));
          expect(decodeKept(encodeKept(read))).toEqual({...read, keys: encodeKept(read) ? read.keys : {}});
        },
      ),
    );
  });

  it('loses what is wrong, and nothing beside it', () => {
    const draft = {
      lines: [{product: 7}, ...kept.draft.lines, null, {product: 'a', partner: 'b', typed: 'x'.repeat(201)}],
      notes: {...kept.draft.notes, ptr_bulog: 7, __proto__: 'x'},
    };
    const keys = {...kept.keys, ptr_bulog: 'pendek', ptr_bri: '<script>alert(1)</script>'};
    const read = decodeKept(JSON.stringify({...stored, draft, keys, refusals: [{}, ...kept.refusals]}));
    expect(read).toEqual(kept);
  });

  it.each([
    ['a line is no line', {lines: [...kept.waiting[0]!.lines, {product: 'prd_x'}]}],
    ['a quantity is half a unit', {lines: [{...kept.waiting[0]!.lines[0]!, quantity: 0.5}]}],
    [
      'a quantity is more than the contract has',
      {lines: [{...kept.waiting[0]!.lines[0]!, quantity: 1_000_001}]},
    ],
    ['there is no line', {lines: []}],
    ['the key is none', {key: 'x y'}],
    ['the note is too long', {note: 'a'.repeat(4001)}],
  ])('sends no part of an order where %s', (_, change) => {
    const waiting = [{...kept.waiting[0], ...change}, waitingOrder({key: 'kunci_yang_lain_0001'})];
    const read = decodeKept(JSON.stringify({...stored, waiting}));
    expect(read.waiting.map(({key}) => key)).toEqual(['kunci_yang_lain_0001']);
    expect(read.draft).toEqual(kept.draft);
  });

  it('takes an order for sent where it does not hold since when', () => {
    const waiting = [{...kept.waiting[0], unsettledSince: 'kemarin'}];
    expect(decodeKept(JSON.stringify({...stored, waiting})).waiting[0]!.unsettledSince).toBe(
      kept.waiting[0]!.createdAt,
    );
  });

  it('sends an order once, though it stands there twice', () => {
    const read = decodeKept(JSON.stringify({...stored, waiting: [kept.waiting[0], kept.waiting[0]]}));
    expect(read.waiting.length).toBe(1);
  });
});
