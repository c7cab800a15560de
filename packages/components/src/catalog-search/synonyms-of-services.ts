import type {Synonym} from './synonym.js';

/** Medicine, post, social security, electricity, systems, buildings. */
export const synonymsOfServices: readonly Synonym[] = [
  {
    words: ['obat', 'ubar', 'landong', 'tamba', 'tombo', 'jamu', 'usada', 'apotek', 'apotik', 'apotik desa', 'toko obat', 'farmasi', 'obat warung', 'obat bebas', 'otc', 'medicine', 'medicines', 'drug', 'drugs', 'drugstore', 'pharmacy', 'obat generik', 'generik', 'pil', 'kapsul', 'tablet', 'vitamin', 'puyer', 'obat batuk', 'obat flu', 'obat pusing', 'obat sakit kepala', 'obat demam', 'obat maag', 'obat diare', 'obat masuk angin', 'sakit kepala', 'paracetamol', 'parasetamol', 'paramex', 'bodrex', 'panadol', 'promag', 'antangin', 'tolak angin', 'oskadon', 'betadine', 'amoksilin', 'antasida', 'ctm', 'obh', 'komix', 'mixagrip', 'balsem', 'oralit', 'obat panas', 'minyak kayu putih', 'alat kesehatan', 'masker', 'indofarma', 'obat merah', 'obat gatal', 'obat cacing', 'sirup batuk', 'obat sirup'],
    means: ['obat', 'medicines'],
  },
  {words: ['kimia farma', 'kimiafarma', 'kf'], means: ['partner:kimia farma']},
  {words: ['kesehatan', 'kasehatan', 'sehat', 'health', 'healthcare'], means: ['category:health']},
  {
    words: ['paket', 'kirim', 'kiriman', 'kirim barang', 'kirim paket', 'paket pos', 'kirim surat', 'kirim dokumen', 'surat', 'ekspedisi', 'ekspedisi barang', 'kurir', 'ongkir', 'ongkos kirim', 'kantor pos', 'tukang pos', 'pos', 'pos giro', 'wesel', 'pos wesel', 'agen pos', 'perangko', 'prangko', 'kargo', 'cargo', 'jasa kirim', 'jasa pengiriman', 'pengiriman', 'ngirim', 'ngintun', 'kintun', 'kentun', 'nyerat', 'layang', 'parcel', 'package', 'courier', 'post', 'post office', 'postal', 'mail', 'shipping', 'delivery', 'send', 'letter', 'jne', 'jnt', 'angkut barang', 'angkutan', 'pengangkutan', 'antar barang', 'angkutan barang', 'truk pengangkut', 'antar paket', 'pos express', 'pospay', 'kilat khusus', 'materai', 'meterai'],
    means: ['agenpos', 'partner:pos indonesia', 'postal'],
    foremost: true,
  },
  {words: ['logistik', 'logistics', 'gudang logistik'], means: ['category:logistics']},
  {
    words: ['bpjs', 'bpjs tk', 'bpjstk', 'bpjamsostek', 'jamsostek', 'jamsotek', 'bp jamsostek', 'bpjs ketenagakerjaan', 'bpjs naker', 'naker', 'bpjs kerja', 'bpjs tenaga kerja', 'bpjs pekerja', 'bpjs buruh', 'bpu', 'bukan penerima upah', 'jkk', 'jkm', 'jht', 'jaminan hari tua', 'hari tua', 'jaminan kecelakaan', 'jaminan kecelakaan kerja', 'kecelakaan kerja', 'jaminan kematian', 'santunan', 'santunan kematian', 'santunan meninggal', 'asuransi', 'asuransi kerja', 'asuransi tenaga kerja', 'asuransi pekerja', 'asuransi kecelakaan', 'asuransi jiwa', 'perisai', 'agen perisai', 'iuran', 'iuran bpjs', 'jaminan', 'insurance', 'work insurance', 'worker insurance', 'pekerja mandiri', 'pekerja informal', 'pekerja lepas', 'ojek online', 'buruh lepas', 'bayar bpjs', 'ketenagakerjaan', 'tenaga kerja', 'pensiun', 'employment insurance'],
    means: ['iuran bukan penerima upah', 'bpjs ketenagakerjaan'],
    foremost: true,
    source: 'https://id.wikipedia.org/wiki/BPJS_Ketenagakerjaan',
    readOn: '2026-11-27',
  },
  {words: ['jaminan sosial', 'jamsos', 'social security', 'perlindungan sosial'], means: ['category:social-security']},
  {
    words: ['listrik', 'token', 'token listrik', 'token pln', 'pulsa listrik', 'pulsa pln', 'pulsa token', 'voucher listrik', 'voucher pln', 'voucer listrik', 'vocer listrik', 'strum', 'setrum', 'stroom', 'setroom', 'lampu pln', 'meteran', 'meteran listrik', 'kwh', 'stroom pln', 'tagihan listrik', 'bayar listrik', 'bayar pln', 'rekening listrik', 'prabayar', 'pascabayar', 'listrik prabayar', 'listrik pascabayar', 'isi listrik', 'isi token', 'ngisi listrik', 'electricity', 'electric', 'electric bill', 'power', 'power bill', 'pln mobile', 'ppob', 'perusahaan listrik negara', 'bayar lampu', 'rekening lampu', 'tagihan lampu', 'biaya listrik', 'tagihan pln', 'tagihan', 'bayar tagihan', 'iuran listrik', 'pln'],
    means: ['token listrik', 'listrik', 'electricity', 'partner:pln'],
    foremost: true,
  },
  {words: ['layanan', 'utilities', 'bayar', 'pembayaran', 'bills', 'pay bills', 'bayaran'], means: ['category:utilities', 'tagihan']},
  {
    words: ['sistem', 'sistem digital', 'sistem koperasi', 'sistim', 'aplikasi', 'aplikasi koperasi', 'aplikasi kasir', 'kasir', 'pos kasir', 'software', 'program komputer', 'website', 'web', 'digital', 'digitalisasi', 'it', 'internet', 'pembukuan', 'aplikasi pembukuan', 'komputerisasi', 'app', 'application', 'system', 'simkopdes', 'sistem informasi', 'telekomunikasi'],
    means: ['sistem digital', 'category:digital'],
  },
  {words: ['telkom', 'telkom indonesia'], means: ['partner:telkom']},
  {
    words: ['gerai', 'gudang', 'bangun', 'bangunan', 'bangun gudang', 'bangun gerai', 'bangun toko', 'gedung', 'bangun gedung', 'gedung koperasi', 'bikin gudang', 'bikin toko', 'pembangunan', 'konstruksi', 'prasarana', 'infrastruktur', 'renovasi', 'building', 'warehouse', 'construction', 'store building', 'rak toko', 'rak', 'kelengkapan', 'perlengkapan', 'peralatan toko', 'perlengkapan toko', 'cold storage', 'lumbung', 'kantor koperasi', 'shop building'],
    means: ['pembangunan gerai', 'category:construction'],
  },
  {words: ['agrinas', 'agrinas pangan'], means: ['partner:agrinas']},
];
