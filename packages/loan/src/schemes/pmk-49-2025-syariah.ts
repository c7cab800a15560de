import type {LoanScheme} from './loan-scheme.js';
import {pmk49of2025} from './pmk-49-2025.js';

/** The same rule at its sharia channel: it sets one figure for interest, margin and profit share, and the akad used is not known. */
export const pmk49of2025Syariah: LoanScheme = {
  ...pmk49of2025,
  id: 'pmk-49-2025-syariah',
  name: {id: 'Pembiayaan syariah BSI (PMK 49/2025)', en: 'Sharia financing at BSI (PMK 49/2025)'},
  sources: [
    ...pmk49of2025.sources,
    {
      url: 'https://www.poskota.co.id/2025/09/16/koperasi-merah-putih-kini-bisa-ajukan-pinjaman-hingga-rp3-miliar-ke-himbara-simak-persyaratannya?halaman=1',
      publisher: 'Poskota',
      date: '2025-09-16',
      states: [],
    },
  ],
  wording: 'margin',
};
