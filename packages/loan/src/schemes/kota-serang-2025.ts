import type {LoanScheme} from './loan-scheme.js';

/** What the city's cooperative office told the press on 2025-07-08. */
export const kotaSerang2025: LoanScheme = {
  id: 'kota-serang-2025',
  name: {
    id: 'Koperasi Kelurahan Merah Putih Kota Serang (2025)',
    en: 'Kota Serang Koperasi Kelurahan Merah Putih (2025)',
  },
  status: 'statement',
  statusNote: {
    id: 'Ini pernyataan pers dinas koperasi kota, bukan aturan bank; PMK 49/2025, yang berlaku dua minggu kemudian, menyebut 6% dan 72 bulan.',
    en: 'This is a press statement of the city cooperative office, not a bank rule; PMK 49/2025, in force two weeks later, says 6% and 72 months.',
  },
  sources: [
    {
      url: 'https://bantenintens.co.id/2025/07/08/pemkot-serang-bekerja-sama-dengan-bumn-dalam-pembentukan-koperasi-merah-putih',
      publisher: 'Banten Intens',
      date: '2025-07-08',
    },
  ],
  statedOn: '2025-07-08',
  effectiveFrom: null,
  reviewedOn: '2026-11-23',
  floor: null,
  ceiling: 3_000_000_000,
  operatingCeiling: null,
  rate: {percent: '3', kind: 'at-most'},
  maxMonths: 120,
  graceMonths: null,
  dueDay: null,
  dueDayShift: null,
  collateral: {
    id: 'Milik koperasi atau milik pengurus',
    en: 'Owned by the cooperative or by its board members',
  },
  borrowers: {
    id: 'Koperasi Kelurahan Merah Putih di Kota Serang',
    en: 'Koperasi Kelurahan Merah Putih in Kota Serang',
  },
  wording: 'interest',
  notStated: ['method', 'grace', 'grace-interest', 'grace-within-tenor', 'due-day'],
};
