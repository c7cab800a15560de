import type {Synonym} from './synonym.js';

/** Rice, oil, sugar, flour. */
export const synonymsOfFood: readonly Synonym[] = [
  {
    words: ['beas', 'béas', 'wos', 'uwos', 'uos', 'baras', 'bares', 'beureum beas', 'weas', 'padi', 'gabah', 'rice', 'beras putih', 'beras pulen', 'beras pera', 'beras premium', 'beras ramos', 'setra ramos', 'pandan wangi', 'rojolele', 'beras cianjur', 'beras karawang', 'beras kiloan', 'beras curah', 'nasi', 'sego', 'sangu', 'beras padi'],
    means: ['beras', 'rice'],
  },
  {
    words: ['sphp', 'beras bulog', 'beras murah', 'beras subsidi', 'beras bersubsidi', 'beras pemerintah', 'beras spph', 'beras shpp', 'beras sph', 'beras medium', 'beras stabilisasi', 'beras operasi pasar', 'beras op', 'beras kemasan', 'beras raskin', 'raskin', 'rastra', 'beras bansos', 'beras miskin', 'subsidised rice', 'beras pasar murah', 'stabilisasi pasokan'],
    means: ['beras sphp'],
    foremost: true,
    source: 'https://www.suara.com/bisnis/2026/01/12/175044/harga-beras-sphp-semua-wilayah-rp-12500-per-kg-pengecer-untung',
    readOn: '2026-11-23',
  },
  {
    words: ['minyakita', 'minyak kita', 'mita', 'minyak subsidi', 'minyak bersubsidi', 'minyak pemerintah', 'minyak murah', 'minyak goreng subsidi', 'minyak goreng bersubsidi', 'minyak goreng pemerintah', 'minyak goreng rakyat', 'minyak rakyat', 'minyak goreng murah', 'minyak het', 'migor subsidi', 'migor murah', 'migor rakyat', 'our oil'],
    means: ['minyakita'],
    foremost: true,
  },
  {
    words: ['migor', 'minyak', 'lenga', 'lengo', 'lenge', 'lisah', 'lengis', 'minyak sayur', 'minyak sawit', 'minyak makan', 'minyak curah', 'minyak goreng curah', 'minyak goreng', 'minyak masak', 'minyak nggoreng', 'lenga goreng', 'cooking oil', 'palm oil', 'oil', 'minyak botol', 'bimoli', 'filma', 'tropical', 'sania', 'sunco', 'fortune', 'minyak kelapa sawit'],
    means: ['minyak goreng', 'minyakita', 'cooking oil'],
  },
  {
    words: ['gendis', 'gulo', 'gula pasir', 'gula putih', 'gula bodas', 'gulapasir', 'gula kristal', 'gkp', 'gula tebu', 'gulaku', 'gula lokal', 'gula rafinasi', 'sugar', 'white sugar', 'pemanis', 'gula bubuk', 'gula konsumsi'],
    means: ['gula', 'sugar'],
  },
  {
    words: ['terigu', 'tarigu', 'trigu', 'tepung terigu', 'gandum', 'tepung gandum', 'tipung', 'glepung', 'gelepung', 'tepong', 'tepung beras', 'tepung ketan', 'tepung roti', 'tepung kue', 'tepung kanji', 'segitiga biru', 'cakra kembar', 'kunci biru', 'flour', 'wheat flour', 'wheat', 'rice flour', 'bahan kue', 'bahan gorengan'],
    means: ['tepung', 'flour'],
  },
  {
    words: ['sago', 'tepung sagu', 'sagu rumbia', 'sagu mutiara', 'sagu ambon', 'rumbia', 'kirai', 'aci', 'tepung aci', 'kanji', 'tapioka', 'pati sagu', 'papeda', 'sago flour', 'sago starch', 'starch', 'tepung tapioka'],
    means: ['sagu', 'sago'],
  },
  {words: ['bulog', 'badan urusan logistik', 'dolog'], means: ['partner:bulog']},
  {words: ['rni', 'rajawali', 'rajawali nusantara', 'id food', 'idfood'], means: ['partner:id food']},
  {
    words: ['pangan', 'sembako', 'sembilan bahan pokok', 'bahan pokok', 'kebutuhan pokok', 'bapok', 'bapokting', 'makanan', 'bahan makanan', 'groceries', 'food', 'staples', 'dapur', 'dahareun', 'pakanan', 'panganan', 'sembilan bahan', 'bahan dapur', 'keperluan dapur'],
    means: ['category:food'],
  },
];
