import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {orderEn} from '../messages/catalog-order.en.js';
import {orderId} from '../messages/catalog-order.id.js';
import {catalogWith, draftOf} from './desk.test-only.js';
import {orderAsCsv} from './order-csv.js';
import {groupDraft} from './order-groups.js';
import {sentences} from './sentences.js';
import {wibTime} from './wib-time.js';

const draft = {
  ...draftOf(['prd_urea', '1.000'], ['prd_sphp5', '200'], ['prd_gula', 'banyak']),
  notes: {ptr_pupuk: '=HYPERLINK("x")\nPagi'},
};
const {groups} = groupDraft(
  draft,
  catalogWith({prd_urea: {name: {id: 'Urea; "prill"', en: 'Urea, "prill"'}}}),
);

describe('a list that is saved', () => {
  it('opens in an Indonesian spreadsheet with every product, and holds no formula', () => {
    const csv = orderAsCsv(groups, 'id', sentences(orderId));
    expect(parse(csv, {bom: true, delimiter: ';'})).toEqual([
      ['Mitra', 'Produk', 'Jumlah', 'Satuan', 'Harga satuan (Rp)', 'Jenis harga', 'Subtotal (Rp)', 'Catatan'],
      [
        'PT Pupuk Indonesia',
        'Urea; "prill"',
        '1000',
        'sak 50 kg',
        '90000',
        'HET, harga tertinggi untuk pembeli',
        '90000000',
        '\'=HYPERLINK("x")\nPagi',
      ],
      ['Perum Bulog', 'Beras SPHP', '200', 'kemasan 5 kg', '55000', 'harga tebus', '11000000', ''],
      ['ID FOOD (PT Rajawali Nusantara Indonesia)', 'Gula kristal putih', 'banyak', 'kg', '', '', '', ''],
    ]);
  });

  it('opens in an English one', () => {
    const csv = orderAsCsv(groups, 'en', sentences(orderEn));
    expect(parse(csv, {bom: true})[1]).toMatchObject({
      0: 'PT Pupuk Indonesia',
      1: 'Urea, "prill"',
      2: '1000',
    });
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-23T10:05:00+07:00', 'id', '23 November 2026 pukul 10.05 WIB'],
    ['2026-11-23T03:05:00Z', 'id', '23 November 2026 pukul 10.05 WIB'],
    ['2026-11-30T17:30:00.000Z', 'en', '1 December 2026, 00:30 WIB'],
    ['2026-12-31T20:00:00-08:00', 'id', '1 Januari 2027 pukul 11.00 WIB'],
    ['kapan-kapan', 'id', 'kapan-kapan'],
  ] as const)('%s is read on the clocks of Serang (%s): %s', (instant, locale, read) => {
    expect(wibTime(instant, locale, sentences(locale === 'en' ? orderEn : orderId))).toBe(read);
  });
});

describe('the sentences of the order desk', () => {
  const placeholders = (messages: Record<string, string>) =>
    Object.entries(messages).map(([name, text]) => [name, [...new Set(text.match(/\{\w+\}/g))].sort()]);
  it('speak both languages with the same values in each sentence, and without exclamation marks', () => {
    expect(placeholders(orderEn)).toEqual(placeholders(orderId));
    expect(
      [...Object.values(orderId), ...Object.values(orderEn)].filter((text) => text.includes('!')),
    ).toEqual([]);
  });
});
