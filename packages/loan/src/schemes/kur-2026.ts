import type {LoanScheme} from './loan-scheme.js';

/** What the three KUR classes of 2026 have in common: one rate for every repeat loan, stated by the press. */
export const kur2026 = {
  status: 'in-force',
  statusNote: {
    id: 'Menurut media pada Januari 2026; naskah aturan barunya belum kami baca.',
    en: 'According to the press in January 2026; the text of the new rule was not read.',
  },
  sources: [
    {
      url: 'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya',
      publisher: 'Poskota',
      date: '2026-01-16',
      article: 'Permenko Perekonomian 7/2025',
      states: ['ceiling', 'floor', 'tenor'],
    },
    {
      url: 'https://katadata.co.id/lifestyle/otomotif/697166b99468d/kur-bri-2026-syarat-cara-pengajuan-dan-simulasi-cicilan',
      publisher: 'Katadata',
      date: '2026-01',
      states: ['rate'],
    },
  ],
  statedOn: '2026-01-16',
  effectiveFrom: null,
  reviewedOn: '2026-11-23',
  operatingCeiling: null,
  rate: {percent: '6', kind: 'fixed'},
  graceMonths: null,
  dueDay: null,
  dueDayShift: null,
  borrowers: {
    id: 'Usaha mikro, kecil dan menengah; bukan untuk koperasinya',
    en: 'Micro, small and medium businesses; not for the cooperative itself',
  },
  wording: 'interest',
} as const satisfies Partial<LoanScheme>;
