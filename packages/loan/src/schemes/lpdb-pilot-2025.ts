import type {LoanScheme} from './loan-scheme.js';

/** The revolving fund's terms for named pilot cooperatives, as its director gave them on 2025-06-28. */
export const lpdbPilot2025: LoanScheme = {
  id: 'lpdb-pilot-2025',
  name: {id: 'LPDB, koperasi percontohan (2025)', en: 'LPDB revolving fund, pilot cooperatives (2025)'},
  status: 'pilot',
  statusNote: {
    id: 'Hanya untuk koperasi percontohan yang ditunjuk, sekitar 80 pada Juni 2025; keadaan tahun 2026 belum diketahui.',
    en: 'Only for named pilot cooperatives, about 80 in June 2025; its state in 2026 is not known.',
  },
  sources: [
    {
      url: 'https://orideknews.com/2025/06/28/proposal-bisnis-syarat-cairkan-dana-koperasi-merah-putih-plafon-maksimal-rp3-m/',
      publisher: 'Oridek News',
      date: '2025-06-28',
      article: 'Permenkop 1/2025',
    },
    {
      url: 'https://www.inews.id/finance/bisnis/permenkop-baru-terbit-lpdb-siap-salurkan-pembiayaan-untuk-80-kopdes-percontohan',
      publisher: 'iNews',
      date: '2025-06-15',
      states: [],
    },
  ],
  statedOn: '2025-06-28',
  effectiveFrom: null,
  reviewedOn: '2026-11-23',
  floor: null,
  ceiling: 3_000_000_000,
  operatingCeiling: null,
  rate: {percent: '3', kind: 'fixed'},
  maxMonths: 120,
  graceMonths: null,
  dueDay: null,
  dueDayShift: null,
  collateral: {
    id: 'Agunan dan jaminan pribadi pengurus',
    en: 'Collateral and a personal guarantee of the board members',
  },
  borrowers: {
    id: 'Koperasi Desa dan Kelurahan Merah Putih percontohan',
    en: 'Pilot village and city Merah Putih cooperatives',
  },
  wording: 'interest',
  notStated: ['method', 'grace', 'grace-interest', 'grace-within-tenor', 'due-day'],
};
