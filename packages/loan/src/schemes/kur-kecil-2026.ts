import {kur2026} from './kur-2026.js';
import type {LoanScheme} from './loan-scheme.js';

/** The largest class, above Rp 100 million; no tenor was found for 2026. */
export const kurKecil2026: LoanScheme = {
  ...kur2026,
  id: 'kur-kecil-2026',
  name: {id: 'KUR Kecil (2026)', en: 'KUR Kecil (2026)'},
  floor: 100_000_001,
  ceiling: 500_000_000,
  maxMonths: null,
  collateral: {id: 'Agunan tambahan menurut penilaian bank', en: 'Extra collateral as the bank assesses'},
  notStated: ['tenor', 'method', 'grace', 'grace-interest', 'grace-within-tenor', 'due-day'],
};
