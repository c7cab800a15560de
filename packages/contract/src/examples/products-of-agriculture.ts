import type {Product} from '../partners.js';

const subsidised: Omit<Product, 'id' | 'name' | 'unit' | 'price' | 'priceNote'> = {
  partner: 'ptr_pupuk',
  category: 'agriculture',
  priceKind: 'ceiling-price',
  redemptionPrice: null,
  priceArea: {id: 'Seluruh Indonesia', en: 'All of Indonesia'},
  asOf: '2025-10-28',
  sources: [
    'https://jatim.times.co.id/news/berita/a6jzZYy0g/Ini-HET-Pupuk-Subsidi-Per-Tanggal-22-Oktober-2025-Kios-Jual-Lebih-Mahal-Laporkan',
    'https://www.idntimes.com/news/indonesia/pupuk-indonesia-tindak-tegas-kios-02-8j7n5-r6522l/amp',
    'https://infofinance.biz.id/pupuk-indonesia-buka-pendaftaran-kios-penyaluran-pupuk-bersubsidi-2026',
    'https://www.detik.com/jabar/berita/d-8190185/stok-pupuk-dipastikan-aman-di-puncak-musim-tanam',
    'https://www.erkael.com/2026/01/mulai-1-januari-2026-pupuk-subsidi.html',
  ],
  certainty: 'high',
  orderable: true,
  minimumQuantity: null,
  limits: [],
  requirements: {
    id: 'Menjadi penyalur (PPTS): surat permohonan, pernyataan kesanggupan, akta, NIB dengan KBLI 47763, NPWP, rekening koran tiga bulan, gudang paling sedikit 5 ton, dan modal yang cukup. Pembelinya petani yang terdaftar di e-RDKK dengan lahan paling luas 2 hektare.',
    en: 'Become a distribution point (PPTS): letter of application, statement of readiness, deed, business number with KBLI 47763, tax number, three months of bank statements, a store for at least 5 tonnes, and enough capital. Buyers are farmers registered in e-RDKK with at most 2 hectares.',
  },
  channel: {
    id: 'Pendaftaran PPTS secara daring; untuk 2026 dibuka 13–25 Oktober 2025',
    en: 'PPTS registration online; for 2026 it was open from 13 to 25 October 2025',
  },
  note: {
    id: 'Keputusan Menteri Pertanian 1117/2025, berlaku 22 Oktober 2025. Harga ini hanya untuk pembelian tunai yang diambil sendiri di titik serah. Imbalan penyalur Rp144 per kg (November 2025). Di kelurahan kota petani e-RDKK mungkin sedikit.',
    en: 'Decree 1117/2025 of the Minister of Agriculture, in force 22 October 2025. The price holds only for cash and pick-up at the point. The distributor is paid Rp 144 per kg (November 2025). A city kelurahan may have few e-RDKK farmers.',
  },
};

const sackOf50: Product['unit'] = {id: 'sak 50 kg', en: 'sack of 50 kg'};

/** Subsidised fertiliser of PT Pupuk Indonesia, at its highest retail price. */
export const agricultureProducts: readonly Product[] = [
  {
    ...subsidised,
    id: 'prd_urea',
    name: {id: 'Pupuk bersubsidi Urea', en: 'Subsidised fertiliser, urea'},
    unit: sackOf50,
    price: 90_000,
    priceNote: {id: 'HET Rp1.800 per kg', en: 'Highest retail price, Rp 1,800 per kg'},
  },
  {
    ...subsidised,
    id: 'prd_npk',
    name: {id: 'Pupuk bersubsidi NPK', en: 'Subsidised fertiliser, NPK'},
    unit: sackOf50,
    price: 92_000,
    priceNote: {id: 'HET Rp1.840 per kg', en: 'Highest retail price, Rp 1,840 per kg'},
  },
  {
    ...subsidised,
    id: 'prd_npkkakao',
    name: {id: 'Pupuk bersubsidi NPK untuk kakao', en: 'Subsidised fertiliser, NPK for cocoa'},
    unit: sackOf50,
    price: 132_000,
    priceNote: {id: 'HET Rp2.640 per kg', en: 'Highest retail price, Rp 2,640 per kg'},
  },
  {
    ...subsidised,
    id: 'prd_za',
    name: {id: 'Pupuk bersubsidi ZA untuk tebu', en: 'Subsidised fertiliser, ZA for sugar cane'},
    unit: sackOf50,
    price: 68_000,
    priceNote: {id: 'HET Rp1.360 per kg', en: 'Highest retail price, Rp 1,360 per kg'},
  },
  {
    ...subsidised,
    id: 'prd_organik',
    name: {id: 'Pupuk bersubsidi organik', en: 'Subsidised fertiliser, organic'},
    unit: {id: 'sak 40 kg', en: 'sack of 40 kg'},
    price: 25_600,
    priceNote: {id: 'HET Rp640 per kg', en: 'Highest retail price, Rp 640 per kg'},
  },
];
