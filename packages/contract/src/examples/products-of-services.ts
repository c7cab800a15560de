import type {Product} from '../partners.js';

const service: Pick<
  Product,
  | 'price'
  | 'priceKind'
  | 'priceNote'
  | 'redemptionPrice'
  | 'priceArea'
  | 'orderable'
  | 'minimumQuantity'
  | 'limits'
  | 'requirements'
> = {
  price: null,
  priceKind: null,
  priceNote: null,
  redemptionPrice: null,
  priceArea: {id: 'Seluruh Indonesia', en: 'All of Indonesia'},
  orderable: false,
  minimumQuantity: null,
  limits: [],
  requirements: null,
};

const transaction: Product['unit'] = {id: 'transaksi', en: 'transaction'};

/** What partners offer that nobody puts into an order: agencies, contributions, buildings, a system. */
export const services: readonly Product[] = [
  {
    ...service,
    id: 'prd_obat',
    partner: 'ptr_kimiafarma',
    name: {id: 'Gerai obat bebas', en: 'Shop for over-the-counter medicines'},
    category: 'health',
    unit: {id: 'paket produk', en: 'package of products'},
    priceNote: {
      id: 'Sasaran: 10–20% di bawah harga ritel modern',
      en: 'The aim is 10–20% below modern retail',
    },
    asOf: '2025-08-12',
    sources: [
      'https://ekonomi.bisnis.com/read/20250812/12/1901698/industri-farmasi-bakal-suplai-obat-ke-kopdes-merah-putih-bagaimana-harganya',
      'https://mureks.co.id/menteri-koperasi-resmikan-10-gerai-obat-merah-putih-dorong-koperasi-masuk-sektor-kesehatan',
      'https://exbulletin.com/politics/3066127/',
      'https://www.metrotvnews.com/read/KZmCVavn-pos-indonesia-topang-suplai-dan-logistik-kopdes-merah-putih',
    ],
    certainty: 'medium',
    requirements: {
      id: 'Aturan khusus Kementerian Kesehatan; produk apotek tidak dapat dititipjualkan (September 2025)',
      en: 'Special rules of the Ministry of Health; pharmacy products cannot be sold on consignment (September 2025)',
    },
    channel: {id: 'Belum ada saluran umum', en: 'No general channel yet'},
    note: {
      id: 'Sepuluh gerai percontohan (30 Desember 2025, diamati tiga bulan) dipasok PT Indofarma dan perusahaan swasta, hanya obat bebas. Daftar harga Kimia Farma belum kami temukan.',
      en: 'Ten pilot shops (30 December 2025, observed for three months) were supplied by PT Indofarma and private firms, over-the-counter only. No price list of Kimia Farma was found.',
    },
  },
  {
    ...service,
    id: 'prd_agenpos',
    partner: 'ptr_pos',
    name: {id: 'Agenpos dan angkutan pasokan', en: 'Agenpos counter and transport of supplies'},
    category: 'logistics',
    unit: {id: 'kiriman', en: 'item sent'},
    priceNote: {id: 'Tarif Pos untuk setiap kiriman', en: 'The postal tariff of each item'},
    asOf: '2025-07-23',
    sources: [
      'https://www.metrotvnews.com/read/KZmCVavn-pos-indonesia-topang-suplai-dan-logistik-kopdes-merah-putih',
      'https://garuda.tv/pos-indonesia-perkuat-distribusi-logistik-desa-dukung-koperasi-merah-putih/',
      'http://agenpos-indonesia.blogspot.com/2015/02/provisi-atau-bagi-hasil-agenpos.html',
    ],
    certainty: 'medium',
    requirements: {
      id: 'Tempat, komputer, pencetak, timbangan, dan sambungan internet',
      en: 'A place, a computer, a printer, a scale and a connection',
    },
    channel: {id: 'Kantor pos setempat', en: 'The local post office'},
    note: {
      id: 'Angka komisi yang beredar dari 2015 dan tidak dapat dipakai sebagai tawaran. Pos juga mengangkut obat dengan kendaraan bersuhu terjaga.',
      en: 'The commissions that circulate are from 2015 and are no offer. The post also carries medicine in temperature-controlled vehicles.',
    },
  },
  {
    ...service,
    id: 'prd_bpu',
    partner: 'ptr_bpjstk',
    name: {
      id: 'Iuran Bukan Penerima Upah: JKK dan JKM',
      en: 'Contribution of workers without an employer: accident (JKK) and death (JKM)',
    },
    category: 'social-security',
    unit: {id: 'orang per bulan', en: 'person and month'},
    price: 16_800,
    priceKind: 'contribution',
    priceNote: {
      id: 'Iuran paling rendah: JKK 1% dari penghasilan, paling sedikit Rp10.000, ditambah JKM Rp6.800',
      en: 'The lowest contribution: JKK is 1% of income and at least Rp 10,000, and JKM Rp 6,800',
    },
    asOf: '2023',
    sources: [
      'https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya',
      'https://star.grid.id/amp/453740395/terlengkap-cek-iuran-bpjs-ketenagakerjaan-bukan-penerima-upah-alias-mandiri-beda-pendapatan-beda-besarnya',
      'https://economy.okezone.com/amp/2026/02/03/320/3199393/ini-rincian-iuran-dan-potongan-50-persen-bpjs-ketenagakerjaan-2026-nbsp?page=2',
      'https://www.mnctrijaya.com/news/detail/60516/bpjamsostek-cilincing-gandeng-koprindo-jangkau-pekerja-informal-lewat-sistem-keagenan',
      'https://www.metropolitan.id/bogor-raya/95315809514/bpjs-ketenagakerjaan-dampingi-koperasi-merah-putih-berikan-jaminan-buat-pekerja-koperasi-di-kabupaten-bogor',
    ],
    certainty: 'medium',
    requirements: {
      id: 'Peserta mendaftar; agen Perisai lewat perjanjian dengan kantor cabang',
      en: 'Participants register; Perisai agents have an agreement with a branch',
    },
    channel: {id: 'Kantor cabang BPJS Ketenagakerjaan', en: 'A branch of BPJS Ketenagakerjaan'},
    note: {
      id: 'JHT boleh ditambah: 2% dari penghasilan yang dilaporkan. JKK paling tinggi Rp207.000. Potongan 50% Januari 2026–Maret 2027 hanya untuk bidang angkutan. Imbalan agen belum kami temukan.',
      en: 'JHT, old age, may be added: 2% of declared income. JKK is at most Rp 207,000. Half price from January 2026 to March 2027 is only for transport. What an agent earns was not found.',
    },
  },
  {
    ...service,
    id: 'prd_listrik',
    partner: 'ptr_pln',
    name: {id: 'Token dan tagihan listrik', en: 'Electricity tokens and bills'},
    category: 'utilities',
    unit: transaction,
    priceNote: {
      id: 'Nilai tagihan ditambah biaya admin; sekitar Rp2.000 per transaksi untuk koperasi',
      en: 'The bill and an administration fee; about Rp 2,000 of a transaction is for the cooperative',
    },
    asOf: '2026-01-21',
    sources: [
      'https://www.cnnindonesia.com/ekonomi/20260121145118-92-1319343/lewat-kopdes-warga-desa-kini-bisa-bayar-token-listrik-dari-rumah',
      'https://finance.detik.com/energi/d-8318185/beli-token-listrik-bisa-lewat-kopdes-merah-putih',
    ],
    certainty: 'high',
    requirements: {id: 'Terdaftar sebagai agen KDMP', en: 'Registered as a KDMP agent'},
    channel: {id: 'WhatsApp Agen KDMP atau PPOB', en: 'WhatsApp for KDMP agents, or PPOB'},
    note: null,
  },
  {
    ...service,
    id: 'prd_brilink',
    partner: 'ptr_bri',
    name: {
      id: 'Agen BRILink: setor, tarik, transfer, tagihan',
      en: 'BRILink agency: deposits, withdrawals, transfers, bills',
    },
    category: 'banking',
    unit: transaction,
    priceNote: {id: 'Biaya untuk setiap transaksi', en: 'A fee for each transaction'},
    asOf: '2025-05-19',
    sources: [
      'https://gudangkabar.com/zulkifli-hasan-minta-telkom-indonesia-bangun-sistem-digital-koperasi-desa-merah-putih-9785.html',
      'https://siajun.com/?p=818',
      'https://tonbusiness.com/5-resiko-jadi-agen-brilink-ketahui-sebelum-anda-bergabung-732.html',
    ],
    certainty: 'medium',
    channel: {id: 'BRI', en: 'BRI'},
    note: {
      id: 'Pada Mei 2025 diminta 80.000 tempat agen untuk koperasi; hasilnya belum kami temukan. Bagi hasil 50:50 dan sasaran 200 transaksi sebulan berasal dari tulisan lama.',
      en: 'In May 2025 80,000 agencies were requested for the cooperatives; what became of it was not found. The 50:50 share and the target of 200 transactions a month are from old posts.',
    },
  },
  {
    ...service,
    id: 'prd_agen46',
    partner: 'ptr_bni',
    name: {id: 'BNI Agen46', en: 'BNI Agen46 agency'},
    category: 'banking',
    unit: transaction,
    asOf: '2025-11-27',
    sources: [
      'https://liputanmalam.com/dana-desa-tahap-ii-hanya-cair-bila-desa-bentuk-kopdes-merah-putih-112264.html',
    ],
    certainty: 'medium',
    channel: {id: 'BNI', en: 'BNI'},
    note: {
      id: 'Pada Oktober 2025 dilaporkan 79,81 juta transaksi Agen46 bersama program ini. Imbalan belum kami temukan.',
      en: 'In October 2025 79.81 million Agen46 transactions were reported with the programme. What an agent earns was not found.',
    },
  },
  {
    ...service,
    id: 'prd_bsiagen',
    partner: 'ptr_bsi',
    name: {id: 'BSI Agen', en: 'BSI Agen agency'},
    category: 'banking',
    unit: transaction,
    asOf: '2026-02-18',
    sources: [
      'https://axialnews.id/bank-bsi-medan-siapkan-bsi-agen-hingga-branding-kopdes-merah-putih-di-sumut',
    ],
    certainty: 'medium',
    channel: {id: 'BSI', en: 'BSI'},
    note: {
      id: 'Sasaran di Sumatera Utara: setiap koperasi menjadi BSI Agen. Imbalan belum kami temukan.',
      en: 'The aim in North Sumatra is that every cooperative becomes a BSI Agen. What an agent earns was not found.',
    },
  },
  {
    ...service,
    id: 'prd_mandiriagen',
    partner: 'ptr_mandiri',
    name: {id: 'Mandiri Agen', en: 'Mandiri Agen agency'},
    category: 'banking',
    unit: transaction,
    asOf: '2025-09-04',
    sources: [
      'https://www.cnnindonesia.com/ekonomi/20250904145508-532-1270161/sri-mulyani-izinkan-sisa-anggaran-rp16-t-dipinjam-kopdes-merah-putih',
    ],
    certainty: 'low',
    channel: {id: 'Bank Mandiri', en: 'Bank Mandiri'},
    note: {
      id: 'Sumber menyebut Mandiri hanya sebagai pemberi pinjaman; keagenannya pengetahuan umum.',
      en: 'The source names Mandiri only as a lender; the agency is general knowledge.',
    },
  },
  {
    ...service,
    id: 'prd_sistem',
    partner: 'ptr_telkom',
    name: {id: 'Sistem digital terpadu koperasi', en: 'Integrated digital system for cooperatives'},
    category: 'digital',
    unit: {id: 'sistem', en: 'system'},
    asOf: '2025-08',
    sources: [
      'https://wesper.idweb.web.id/2025/08/kopdes-merah-putih-bakal-pakai-satu.html',
      'https://gudangkabar.com/zulkifli-hasan-minta-telkom-indonesia-bangun-sistem-digital-koperasi-desa-merah-putih-9785.html',
    ],
    certainty: 'medium',
    channel: null,
    note: {
      id: 'Bukan barang dagangan. Telkom diminta membangun satu sistem; syarat penjualannya belum kami temukan.',
      en: 'Not for sale in a shop. Telkom was asked to build one system; terms for reselling were not found.',
    },
  },
  {
    ...service,
    id: 'prd_gerai',
    partner: 'ptr_agrinas',
    name: {id: 'Pembangunan gerai, gudang, dan kelengkapan', en: 'Building of shop, store and equipment'},
    category: 'construction',
    unit: {id: 'unit', en: 'unit'},
    price: 3_000_000_000,
    priceKind: 'financing-limit',
    priceNote: {id: 'Batas pembiayaan untuk satu unit', en: 'The financing limit of one unit'},
    asOf: '2026-01-06',
    sources: [
      'https://bantencorner.com/2026/01/06/wakil-wali-kota-serang-lakukan-peletakan-batu-pertama-pembangunan-gedung-kmp-kelurahan-unyur',
    ],
    certainty: 'high',
    requirements: {
      id: 'Lahan milik pemerintah daerah atau desa seluas 600–1.000 m², misalnya 20 × 30 m di Kota Serang',
      en: 'Land of the local government or the village, 600–1,000 m², for instance 20 × 30 m in Kota Serang',
    },
    channel: null,
    note: {id: 'Bukan sesuatu yang dipesan koperasi.', en: 'Not something that a cooperative orders.'},
  },
];
