import type {Product} from '../partners.js';

const listPrices: Omit<Product, 'id' | 'name' | 'unit' | 'price'> = {
  partner: 'ptr_pertamina',
  category: 'energy',
  priceKind: 'official-list',
  priceNote: {
    id: 'Harga resmi agen, sudah termasuk PPN. Daftar 22 November 2023, masih dikutip April 2025.',
    en: 'Official agent price, VAT included. List of 22 November 2023, still quoted in April 2025.',
  },
  redemptionPrice: null,
  priceArea: {id: 'Jawa, Banten, dan DKI Jakarta', en: 'Java, Banten and DKI Jakarta'},
  asOf: '2025-04-09',
  sources: [
    'https://kininews.co/harga-lpg-april-2025-tetap-lpg-3-kg-di-pangkalan-sesuai-het-pengecer-lebih-mahal',
    'https://kalteng.tribunnews.com/palangka-raya/223277/pertamina-beberkan-kuota-dan-harga-resmi-lpg-3-kg-di-koperasi-merah-putih-palangka-raya',
  ],
  certainty: 'medium',
  orderable: true,
  minimumQuantity: null,
  limits: [],
  requirements: null,
  channel: null,
  note: {
    id: 'Harga lama. Eceran di Tangerang Selatan sekitar Rp110.000 untuk 5,5 kg dan Rp205.000–210.000 untuk 12 kg.',
    en: 'An old price. Retail in South Tangerang was about Rp 110,000 for 5.5 kg and Rp 205,000–210,000 for 12 kg.',
  },
};

/** Gas of PT Pertamina Patra Niaga. */
export const energyProducts: readonly Product[] = [
  {
    id: 'prd_lpg3',
    partner: 'ptr_pertamina',
    name: {id: 'LPG 3 kg bersubsidi, isi ulang', en: 'Subsidised LPG 3 kg, refill'},
    category: 'energy',
    unit: {id: 'tabung 3 kg', en: 'cylinder of 3 kg'},
    price: 19_000,
    priceKind: 'ceiling-price',
    priceNote: {
      id: 'Harga eceran tertinggi dari pangkalan ke konsumen, menurut dinas koperasi kota. Sumber mencetak “1.9000”, dibaca Rp19.000.',
      en: 'Highest retail price from outlet to consumer, as the city office says. The source prints “1.9000”, read as Rp 19,000.',
    },
    redemptionPrice: 16_000,
    priceArea: {id: 'Kota Serang', en: 'Kota Serang'},
    asOf: '2025-02-02',
    sources: [
      'https://www.bantenraya.com/kota-serang/14470669/gas-elpiji-3-kg-langka-di-kota-serang-kata-dinkop-ukm-akibat-libur-panjang',
      'https://ekonomi.bisnis.com/read/20250703/44/1890053/daftar-harga-lpg-3-kg-di-seluruh-indonesia-per-juli-2025',
      'https://ussindonesia.co.id/?attachment_id=19330',
      'https://www.cnbcindonesia.com/news/20260211172136-4-710325/koperasi-desa-merah-putih-bisa-jualan-lpg-minyak-tanah-begini-caranya/amp',
      'https://kalteng.tribunnews.com/palangka-raya/223277/pertamina-beberkan-kuota-dan-harga-resmi-lpg-3-kg-di-koperasi-merah-putih-palangka-raya',
    ],
    certainty: 'medium',
    orderable: true,
    minimumQuantity: null,
    limits: [],
    requirements: {
      id: 'Terdaftar lewat SIMKOPDES dan lolos pemeriksaan Pertamina; KTP setiap pembeli dicatat; penebusan nontunai; ada papan nama dan timbangan. Tidak untuk dijual lagi ke pengecer.',
      en: 'Registered through SIMKOPDES and accepted by Pertamina; the identity card of every buyer is recorded; redemption without cash; a sign and a scale. Not for resale to retailers.',
    },
    channel: {
      id: 'SIMKOPDES, Pertamina wilayah, DDMS, lalu MAP',
      en: 'SIMKOPDES, the regional Pertamina office, DDMS, then MAP',
    },
    note: {
      id: 'Harga 21 bulan yang lalu. Satu harga nasional direncanakan untuk 2026; hasilnya belum kami temukan. Kuota di tempat lain: 200–300 tabung sebulan per pangkalan (Palangka Raya, November 2025).',
      en: 'The price is 21 months old. One national price was planned for 2026; what became of it was not found. Quota elsewhere: 200–300 cylinders a month for an outlet (Palangka Raya, November 2025).',
    },
  },
  {
    ...listPrices,
    id: 'prd_brightgas55',
    name: {id: 'Bright Gas 5,5 kg, nonsubsidi', en: 'Bright Gas 5.5 kg, not subsidised'},
    unit: {id: 'tabung 5,5 kg', en: 'cylinder of 5.5 kg'},
    price: 90_000,
  },
  {
    ...listPrices,
    id: 'prd_brightgas12',
    name: {id: 'Bright Gas 12 kg, nonsubsidi', en: 'Bright Gas 12 kg, not subsidised'},
    unit: {id: 'tabung 12 kg', en: 'cylinder of 12 kg'},
    price: 192_000,
  },
];
