import type {Order} from '../orders.js';

/** Sample orders, at the prices of `products`; where a product has none the partner names it. */
export const orders: readonly Order[] = [
  {
    id: 'ord_unyur01',
    cooperative: '36.73.01.1007',
    partner: 'ptr_pupuk',
    supplier: 'PT Pupuk Indonesia',
    lines: [
      {
        product: 'prd_urea',
        name: {
          id: 'Pupuk bersubsidi Urea',
          en: 'Subsidised fertiliser, urea',
        },
        unit: {
          id: 'sak 50 kg',
          en: 'sack of 50 kg',
        },
        quantity: 100,
        unitPrice: 90_000,
        priceKind: 'ceiling-price',
        subtotal: 9_000_000,
      },
      {
        product: 'prd_npk',
        name: {
          id: 'Pupuk bersubsidi NPK',
          en: 'Subsidised fertiliser, NPK',
        },
        unit: {
          id: 'sak 50 kg',
          en: 'sack of 50 kg',
        },
        quantity: 40,
        unitPrice: 92_000,
        priceKind: 'ceiling-price',
        subtotal: 3_680_000,
      },
    ],
    total: 12_680_000,
    note: 'Pesanan contoh',
    state: 'received',
    actions: [],
    timeline: [
      {
        state: 'placed',
        at: '2026-10-05T09:00:00+07:00',
        by: 'board',
        note: null,
      },
      {
        state: 'confirmed',
        at: '2026-10-06T08:30:00+07:00',
        by: 'partner',
        note: null,
      },
      {
        state: 'shipped',
        at: '2026-10-09T07:15:00+07:00',
        by: 'partner',
        note: 'Truk berangkat pagi.',
      },
      {
        state: 'received',
        at: '2026-10-09T15:40:00+07:00',
        by: 'board',
        note: null,
      },
    ],
    createdAt: '2026-10-05T09:00:00+07:00',
    updatedAt: '2026-10-09T15:40:00+07:00',
  },
  {
    id: 'ord_unyur02',
    cooperative: '36.73.01.1007',
    partner: 'ptr_bulog',
    supplier: 'Perum Bulog',
    lines: [
      {
        product: 'prd_sphp5',
        name: {
          id: 'Beras SPHP',
          en: 'SPHP rice (supply and price stabilisation)',
        },
        unit: {
          id: 'kemasan 5 kg',
          en: 'pack of 5 kg',
        },
        quantity: 200,
        unitPrice: 55_000,
        priceKind: 'redemption-price',
        subtotal: 11_000_000,
      },
    ],
    total: 11_000_000,
    note: null,
    state: 'confirmed',
    actions: ['ship', 'cancel'],
    timeline: [
      {
        state: 'placed',
        at: '2026-11-20T09:00:00+07:00',
        by: 'board',
        note: null,
      },
      {
        state: 'confirmed',
        at: '2026-11-23T10:05:00+07:00',
        by: 'partner',
        note: null,
      },
    ],
    createdAt: '2026-11-20T09:00:00+07:00',
    updatedAt: '2026-11-23T10:05:00+07:00',
  },
  {
    id: 'ord_sukawana01',
    cooperative: '36.73.04.1007',
    partner: 'ptr_bulog',
    supplier: 'Perum Bulog',
    lines: [
      {
        product: 'prd_sphp5',
        name: {
          id: 'Beras SPHP',
          en: 'SPHP rice (supply and price stabilisation)',
        },
        unit: {
          id: 'kemasan 5 kg',
          en: 'pack of 5 kg',
        },
        quantity: 120,
        unitPrice: 55_000,
        priceKind: 'redemption-price',
        subtotal: 6_600_000,
      },
    ],
    total: 6_600_000,
    note: null,
    state: 'placed',
    actions: ['confirm', 'reject', 'cancel'],
    timeline: [
      {
        state: 'placed',
        at: '2026-11-25T14:00:00+07:00',
        by: 'board',
        note: null,
      },
    ],
    createdAt: '2026-11-25T14:00:00+07:00',
    updatedAt: '2026-11-25T14:00:00+07:00',
  },
  {
    id: 'ord_sukawana02',
    cooperative: '36.73.04.1007',
    partner: 'ptr_idfood',
    supplier: 'ID FOOD (PT Rajawali Nusantara Indonesia)',
    lines: [
      {
        product: 'prd_gula',
        name: {
          id: 'Gula kristal putih',
          en: 'White sugar',
        },
        unit: {
          id: 'kg',
          en: 'kg',
        },
        quantity: 500,
        unitPrice: null,
        priceKind: null,
        subtotal: null,
      },
    ],
    total: null,
    note: 'Pesanan contoh: mohon harga.',
    state: 'cancelled',
    actions: [],
    timeline: [
      {
        state: 'placed',
        at: '2026-09-21T09:00:00+07:00',
        by: 'board',
        note: null,
      },
      {
        state: 'cancelled',
        at: '2026-09-23T09:10:00+07:00',
        by: 'board',
        note: 'Dipesan lain kali.',
      },
    ],
    createdAt: '2026-09-21T09:00:00+07:00',
    updatedAt: '2026-09-23T09:10:00+07:00',
  },
];
