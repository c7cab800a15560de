import {kur2026} from './kur-2026.js';
import type {LoanScheme} from './loan-scheme.js';

/** The smallest class; 60 months are for investment, 36 for working capital. */
export const kurSuperMikro2026: LoanScheme = {
  ...kur2026,
  id: 'kur-super-mikro-2026',
  name: {id: 'KUR Super Mikro (2026)', en: 'KUR Super Mikro (2026)'},
  statusNote: {
    id: 'Menurut media pada Januari 2026, yang di satu tempat menyebut 3-6% untuk kelas ini; naskah aturan barunya belum kami baca.',
    en: 'According to the press in January 2026, which in one place says 3-6% for this class; the text of the new rule was not read.',
  },
  floor: null,
  ceiling: 10_000_000,
  maxMonths: 60,
  collateral: {id: 'Tanpa agunan tambahan', en: 'No extra collateral'},
  notStated: ['method', 'grace', 'grace-interest', 'grace-within-tenor', 'due-day'],
};
