import type {Partner} from '../partners.js';

/** Who supplies the products of `products`; see docs/sources/partners.md. */
export const partners: readonly Partner[] = [
  {
    id: 'ptr_pertamina',
    name: 'PT Pertamina Patra Niaga',
    kind: 'state-enterprise-subsidiary',
    lender: false,
    note: {
      id: 'Koperasi mendaftar lewat SIMKOPDES, lalu diperiksa Pertamina. Per 1 Februari 2026 ada 442 pangkalan dari 5.689 pendaftar.',
      en: 'A cooperative registers in SIMKOPDES and is then checked by Pertamina. By 1 February 2026 there were 442 outlets from 5,689 applicants.',
    },
  },
  {id: 'ptr_pupuk', name: 'PT Pupuk Indonesia', kind: 'state-enterprise', lender: false, note: null},
  {id: 'ptr_bulog', name: 'Perum Bulog', kind: 'state-enterprise', lender: false, note: null},
  {
    id: 'ptr_idfood',
    name: 'ID FOOD (PT Rajawali Nusantara Indonesia)',
    kind: 'state-enterprise',
    lender: false,
    note: null,
  },
  {
    id: 'ptr_kimiafarma',
    name: 'PT Kimia Farma',
    kind: 'state-enterprise-subsidiary',
    lender: false,
    note: {
      id: 'Gerai obat percontohan dipasok PT Indofarma dan perusahaan swasta, bukan Kimia Farma.',
      en: 'The pilot medicine shops were supplied by PT Indofarma and private firms, not by Kimia Farma.',
    },
  },
  {id: 'ptr_pos', name: 'PT Pos Indonesia', kind: 'state-enterprise', lender: false, note: null},
  {
    id: 'ptr_bpjstk',
    name: 'BPJS Ketenagakerjaan',
    kind: 'public-body',
    lender: false,
    note: {
      id: 'Badan hukum publik menurut UU 24/2011, bukan BUMN.',
      en: 'A public legal body under Law 24/2011, not a state enterprise.',
    },
  },
  {id: 'ptr_pln', name: 'PT PLN', kind: 'state-enterprise', lender: false, note: null},
  {id: 'ptr_bri', name: 'PT Bank Rakyat Indonesia', kind: 'state-enterprise', lender: true, note: null},
  {id: 'ptr_bni', name: 'PT Bank Negara Indonesia', kind: 'state-enterprise', lender: true, note: null},
  {
    id: 'ptr_bsi',
    name: 'PT Bank Syariah Indonesia',
    kind: 'state-enterprise',
    lender: true,
    note: {
      id: 'Pembiayaan syariah: yang disebut adalah margin atau bagi hasil, bukan bunga.',
      en: 'Sharia financing: it speaks of a margin or a profit share, not of interest.',
    },
  },
  {id: 'ptr_mandiri', name: 'PT Bank Mandiri', kind: 'state-enterprise', lender: true, note: null},
  {
    id: 'ptr_telkom',
    name: 'PT Telkom Indonesia',
    kind: 'state-enterprise',
    lender: false,
    note: {
      id: 'Diminta membangun satu sistem terpadu; tidak ada yang dapat dipesan koperasi.',
      en: 'Asked to build one integrated system; there is nothing that a cooperative can order.',
    },
  },
  {
    id: 'ptr_agrinas',
    name: 'PT Agrinas Pangan Nusantara',
    kind: 'state-enterprise',
    lender: false,
    note: {
      id: 'Membangun gerai dan gudang, dan menjadi peminjamnya. Bangunan menjadi aset pemerintah daerah atau desa.',
      en: 'Builds shops and stores and is the borrower for them. The building becomes an asset of the local government or the village.',
    },
  },
];
