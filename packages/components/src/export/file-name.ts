import type {Handover} from './handover.js';

/** `angsuran-3000000000-120-bulan.csv`; `installments-3000000000-120-months.csv` in English. */
export function fileName({locale, terms: {principal, months}}: Handover, ending: string): string {
  return locale === 'en'
    ? `installments-${principal}-${months}-months.${ending}`
    : `angsuran-${principal}-${months}-bulan.${ending}`;
}
