import type {LoanScheme} from './loan-scheme.js';

/** The draft that was to replace PMK 49/2025, as shown for consultation in December 2025. */
export const rpmk2025: LoanScheme = {
  id: 'rpmk-2025',
  name: {id: 'Rancangan pengganti PMK 49/2025', en: 'Draft replacing PMK 49/2025'},
  status: 'draft',
  statusNote: {
    id: 'Rancangan dari konsultasi publik Desember 2025; peminjamnya PT Agrinas untuk pembangunan gedung, bukan koperasi.',
    en: 'A draft from the public consultation of December 2025; the borrower is PT Agrinas, for buildings, not the cooperative.',
  },
  sources: [
    {
      url: 'https://sukanegara.desa.id/artikel/2025/12/21/konsultasi-publik-rpmk-tentang-tata-cara-penyaluran-dana-alokasi-umumdana-bagi-hasil-atau-dana-desa-dalam-rangka-percepatan-pembangunan-fisik-gerai-pergudangan-kelengkapan-dan-operasional-koperasi',
      publisher: 'Desa Sukanegara',
      date: '2025-12-21',
    },
  ],
  statedOn: '2025-12-21',
  effectiveFrom: null,
  reviewedOn: '2026-11-23',
  floor: null,
  ceiling: 3_000_000_000,
  operatingCeiling: null,
  rate: {percent: '6', kind: 'fixed'},
  maxMonths: 72,
  graceMonths: {min: 6, max: 8},
  dueDay: null,
  dueDayShift: null,
  collateral: null,
  borrowers: {id: 'PT Agrinas Pangan Nusantara', en: 'PT Agrinas Pangan Nusantara'},
  wording: 'interest',
  notStated: ['method', 'grace-interest', 'grace-within-tenor', 'due-day', 'collateral'],
};
