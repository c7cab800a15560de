import type {Product} from '../partners.js';

const ofIdFood: Omit<Product, 'id' | 'name'> = {
  partner: 'ptr_idfood',
  category: 'food',
  unit: {id: 'kg', en: 'kg'},
  price: null,
  priceKind: null,
  priceNote: null,
  redemptionPrice: null,
  priceArea: null,
  asOf: '2025-06-16',
  sources: ['https://businesstrack.id/?p=4683', 'https://id.alongwalker.com/z/65096.html'],
  certainty: 'medium',
  orderable: true,
  minimumQuantity: null,
  limits: [],
  requirements: {id: 'Perjanjian kerja sama pasokan', en: 'A supply agreement'},
  channel: {id: 'Platform Warung Pangan', en: 'The Warung Pangan platform'},
  note: {
    id: 'Harga untuk koperasi belum kami temukan: tanyakan kepada mitra. Pengiriman pertama di Sumatera Selatan 5 ton gula, minyak, dan beras serta 2 ton tepung dan sagu; itu bukan pesanan minimum yang ditetapkan.',
    en: 'The price for cooperatives was not found: ask the partner. First deliveries in South Sumatra were 5 tonnes of sugar, oil and rice and 2 tonnes of flour and sago; nobody states a minimum order.',
  },
};

/** Food of Perum Bulog and ID FOOD. */
export const foodProducts: readonly Product[] = [
  {
    id: 'prd_sphp5',
    partner: 'ptr_bulog',
    name: {id: 'Beras SPHP', en: 'SPHP rice (supply and price stabilisation)'},
    category: 'food',
    unit: {id: 'kemasan 5 kg', en: 'pack of 5 kg'},
    price: 62_500,
    priceKind: 'ceiling-price',
    priceNote: {
      id: 'HET Rp12.500 per kg, dikali lima. Harga dari gudang Bulog Rp11.000 per kg.',
      en: 'Highest retail price of Rp 12,500 per kg, times five. From the Bulog store it is Rp 11,000 per kg.',
    },
    redemptionPrice: 55_000,
    priceArea: {
      id: 'Banten (zona 1); satu harga nasional diumumkan',
      en: 'Banten (zone 1); one national price was announced',
    },
    asOf: '2026-01-12',
    sources: [
      'https://www.suara.com/bisnis/2026/01/12/175044/harga-beras-sphp-semua-wilayah-rp-12500-per-kg-pengecer-untung',
      'https://www.bloombergtechnoz.com/detail-news/77029/kendalikan-harga-beras-sphp-1-3-juta-ton-resmi-digelontorkan/2',
      'https://beritajateng.tv/?p=133915',
      'https://ekonomi.bisnis.com/read/20250714/12/1892953/kopdes-merah-putih-bakal-salurkan-beras-sphp-begini-skemanya',
    ],
    certainty: 'high',
    orderable: true,
    minimumQuantity: null,
    limits: [
      {
        per: 'buyer',
        quantity: 2,
        text: {
          id: 'Paling banyak 2 kemasan (10 kg) untuk setiap pembeli, tidak untuk dijual lagi',
          en: 'At most 2 packs (10 kg) for each buyer, not for resale',
        },
      },
    ],
    requirements: {
      id: 'Mengajukan diri ke kantor Bulog setempat atau menjadi Rumah Pangan Kita (RPK). Beras tidak boleh dicampur.',
      en: 'Apply at the local Bulog office or become a Rumah Pangan Kita (RPK). The rice must not be mixed.',
    },
    channel: {id: 'Kantor Bulog setempat', en: 'The local Bulog office'},
    note: {
      id: 'Pengecer di Jawa Tengah mengambil paling banyak 2 ton dari Bulog (Agustus 2025).',
      en: 'Retailers in Central Java take at most 2 tonnes from Bulog (August 2025).',
    },
  },
  {
    id: 'prd_minyakita',
    partner: 'ptr_bulog',
    name: {id: 'Minyakita', en: 'Minyakita cooking oil'},
    category: 'food',
    unit: {id: 'liter', en: 'litre'},
    price: 15_700,
    priceKind: 'ceiling-price',
    priceNote: {id: 'HET per liter', en: 'Highest retail price per litre'},
    redemptionPrice: 14_500,
    priceArea: {id: 'Seluruh Indonesia', en: 'All of Indonesia'},
    asOf: '2025-12',
    sources: [
      'https://www.suar.id/mulai-januari-2026-harga-minyakita-sesuai-harga-eceran-tertinggi-sebesar-rp-15-700-per-liter',
      'https://economy.okezone.com/read/2026/02/22/320/3202996/harga-minyakita-rp18-000-pedagang-diperingatkan-agar-jual-sesuai-het-rp15-700',
      'https://www.cnnindonesia.com/ekonomi/20260218125341-92-1329202/mendag-akui-harga-minyakita-lampaui-het-saat-dmo-sudah-30/amp',
      'https://prokontra.id/kebijakan-baru-minyak-kita-tahun-2026-harganya-sesuai-het-sampai-ke-konsumen-tim-saber-akan-siapkan-sidak',
    ],
    certainty: 'high',
    orderable: true,
    minimumQuantity: null,
    limits: [],
    requirements: {
      id: 'KTP dan NIB dengan KBLI 47112, menurut berita',
      en: 'Identity card and business number with KBLI 47112, as reported',
    },
    channel: {
      id: 'Distributor pertama langsung ke pengecer; Perum Bulog dan ID FOOD',
      en: 'From the first distributor straight to the retailer; Perum Bulog and ID FOOD',
    },
    note: {
      id: 'Permendag 43/2025. Rata-rata pasar Rp16.020 pada 18 Februari 2026, di beberapa tempat sampai Rp18.000.',
      en: 'Rule 43/2025 of the Minister of Trade. The market average was Rp 16,020 on 18 February 2026, in places up to Rp 18,000.',
    },
  },
  {...ofIdFood, id: 'prd_gula', name: {id: 'Gula kristal putih', en: 'White sugar'}},
  {...ofIdFood, id: 'prd_beras', name: {id: 'Beras', en: 'Rice'}},
  {...ofIdFood, id: 'prd_minyak', name: {id: 'Minyak goreng', en: 'Cooking oil'}},
  {...ofIdFood, id: 'prd_tepung', name: {id: 'Tepung', en: 'Flour'}},
  {...ofIdFood, id: 'prd_sagu', name: {id: 'Sagu', en: 'Sago'}},
];
