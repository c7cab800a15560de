import type {LoanScheme} from './loan-scheme.js';

/** Loans of the state banks under the Finance Minister's rule 49 of 2025. */
export const pmk49of2025: LoanScheme = {
  id: 'pmk-49-2025',
  name: {id: 'Pinjaman bank Himbara (PMK 49/2025)', en: 'State bank loan (PMK 49/2025)'},
  status: 'superseded',
  statusNote: {
    id: 'Pada 14 November 2025 Menteri Keuangan menyatakan aturan ini tidak berlaku lagi dan sedang direvisi; aturan penggantinya belum kami temukan.',
    en: 'On 14 November 2025 the Finance Minister said that this rule no longer applies and is being revised; no replacement was found.',
  },
  sources: [
    {
      url: 'https://jdih.kemenkeu.go.id/dok/pmk-49-tahun-2025/summary',
      publisher: 'JDIH Kementerian Keuangan',
      date: '2025-07',
      article: 'PMK 49/2025',
    },
    {
      url: 'https://artikel.pajakku.com/tata-cara-pengajuan-pinjaman-bank-oleh-koperasi-merah-putih',
      publisher: 'Pajakku',
      date: '2025-07',
      article: 'PMK 49/2025 Pasal 7',
      states: [],
    },
    {
      url: 'https://jakarta365.net/ekonomi/2086445/purbaya-bakal-revisi-pmk-dana-desa-rp-40-triliun-untuk-kopdes-merah-putih',
      publisher: 'Jakarta365',
      date: '2025-11-14',
      states: [],
    },
  ],
  statedOn: null,
  effectiveFrom: '2025-07-21',
  reviewedOn: '2026-11-23',
  floor: null,
  ceiling: 3_000_000_000,
  operatingCeiling: 500_000_000,
  rate: {percent: '6', kind: 'fixed'},
  maxMonths: 72,
  graceMonths: {min: 6, max: 8},
  dueDay: 12,
  dueDayShift: 'next-working-day',
  collateral: null,
  borrowers: {id: 'Koperasi Desa dan Kelurahan Merah Putih', en: 'Village and city Merah Putih cooperatives'},
  wording: 'interest',
  notStated: ['method', 'grace-interest', 'grace-within-tenor', 'collateral'],
};
