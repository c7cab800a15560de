import type {detailMessages} from './detail.js';
import type {moreMessages} from './more-schemes.js';

/** Every sentence of the simulator in Indonesian; `{interest}` is "bunga" or, for a sharia scheme, "margin". */
export const simulatorId = {
  title: 'Simulasi pinjaman',
  scheme: 'Skema pembiayaan',
  'kota-serang-2025': 'Koperasi Kelurahan Merah Putih Kota Serang (2025)',
  'pmk-49-2025': 'Pinjaman bank Himbara (PMK 49/2025)',
  'pmk-49-2025-syariah': 'Pembiayaan syariah BSI (PMK 49/2025)',
  'lpdb-pilot-2025': 'LPDB, koperasi percontohan (2025)',
  'rpmk-2025': 'Rancangan pengganti PMK 49/2025',
  'kur-super-mikro-2026': 'KUR Super Mikro (2026)',
  'kur-mikro-2026': 'KUR Mikro (2026)',
  'kur-kecil-2026': 'KUR Kecil (2026)',
  amount: 'Jumlah pinjaman',
  amountHint: 'Misalnya 3 miliar',
  tenor: 'Jangka waktu (bulan)',
  rate: '{Interest} per tahun (%)',
  rateAtMost: 'Paling tinggi {limit}',
  method: 'Cara hitung {interest}',
  methodUnstated: 'Sumber tidak menyebut cara hitung {interest}: bandingkan, lalu tanyakan kepada bank.',
  annuity: 'Anuitas',
  annuityNote: 'Angsuran sama setiap bulan',
  'equal-principal': 'Menurun',
  'equal-principalNote': 'Pokok sama, angsuran makin kecil',
  flat: 'Flat',
  flatNote: '{Interest} selalu dari pokok awal',
  perMonth: 'Angsuran per bulan',
  lastOne: 'terakhir {amount}',
  totalInterest: 'Total {interest}',
  totalPaid: 'Total dibayar',
  empty: 'Lengkapi isian untuk melihat angsuran.',
  fromTo: '{first} sampai {last}',
  detailMissing: 'Grafik dan jadwal tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.',
  table: 'Jadwal angsuran',
  statement: 'pernyataan, bukan aturan bank',
  sourceLine: 'Menurut {publisher}, {date}.',
  reviewed: 'Diperiksa {date}.',
  stale:
    'Aturan ini terakhir diperiksa {date}, lebih dari 180 hari lalu. Pastikan kepada bank atau dinas koperasi.',
  unusable: 'Pilihan {name} tidak dikenal atau tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
  empty_amount: 'Isi jumlah pinjaman.',
  ambiguous: 'Jumlah ini dapat dibaca dua cara. Tulis misalnya 1.500.000 atau 1,5 juta.',
  grouping: 'Kelompok angkanya tidak pas tiga-tiga. Tulis misalnya 1.500.000.',
  'unknown-unit': 'Satuan ini tidak dikenal. Tulis ribu, juta, miliar, atau triliun.',
  fraction: 'Tulis rupiah bulat, tanpa sen.',
  negative: 'Isi jumlah lebih dari nol.',
  'too-large': 'Jumlah ini terlalu besar untuk dihitung. Kurangi jumlah pinjaman.',
  'not-a-number': 'Jumlah ini tidak terbaca. Tulis misalnya 3.000.000.000 atau 3 miliar.',
  'wrong-months': 'Isi bilangan bulat dari 1 sampai 1.200 bulan.',
  'grace-too-long': 'Masa tenggang harus lebih pendek dari jangka waktu.',
  'wrong-rate': 'Isi persen per tahun, misalnya 3 atau 2,75.',
  'above-ceiling': 'Jumlah melebihi plafon {limit} ({source}). Kurangi jumlah pinjaman.',
  'rate-above': '{Interest} melebihi {limit} per tahun ({source}). Turunkan angkanya.',
  'tenor-above': 'Jangka waktu melebihi {limit} ({source}). Pilih jangka waktu yang lebih pendek.',
  interest: 'bunga',
  Interest: 'Bunga',
};

/** The simulator's sentences by key. Others come when they are needed: see detail.ts and more-schemes.ts. */
export type SimulatorMessages = Record<
  keyof typeof simulatorId | keyof (typeof detailMessages)['id'] | keyof (typeof moreMessages)['id'],
  string
>;

/** The sentences that are always there; a translation has them all. */
export type FirstMessages = Record<keyof typeof simulatorId, string>;
