import {kur2026} from './kur-2026.js';
import type {LoanScheme} from './loan-scheme.js';

/** The middle class, above Rp 10 million; no tenor was found for 2026. */
export const kurMikro2026: LoanScheme = {
  ...kur2026,
  id: 'kur-mikro-2026',
  name: {id: 'KUR Mikro (2026)', en: 'KUR Mikro (2026)'},
  floor: 10_000_001,
  ceiling: 100_000_000,
  maxMonths: null,
  collateral: {id: 'Tanpa agunan tambahan', en: 'No extra collateral'},
  notStated: ['tenor', 'method', 'grace', 'grace-interest', 'grace-within-tenor', 'due-day'],
};
