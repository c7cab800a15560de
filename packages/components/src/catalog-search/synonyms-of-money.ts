import type {Synonym} from './synonym.js';

/** Agencies of banks. */
export const synonymsOfMoney: readonly Synonym[] = [
  {
    words: ['brilink', 'bri link', 'brilin', 'brilinc', 'brelink', 'berilink', 'be er i', 'bri', 'bank bri', 'bang bri', 'agen bri', 'rakyat', 'bank rakyat', 'brimo', 'simpedes', 'tarik tunai', 'setor tunai', 'ambil uang', 'ambil duit', 'tarik duit', 'narik duit', 'narik uang', 'tarik uang', 'setor uang', 'setor duit', 'kirim uang', 'kirim duit', 'transfer uang', 'transfer duit', 'transper', 'tf', 'tf uang', 'transfer bank', 'tranfer', 'nyetor', 'cash withdrawal', 'withdraw', 'withdraw cash', 'deposit', 'send money', 'money transfer', 'atm mini', 'mini atm', 'atm', 'gesek tunai', 'kirim artos', 'artos', 'ngirim duit', 'kiriman uang', 'top up', 'topup dana'],
    means: ['brilink', 'partner:bank rakyat', 'category:banking'],
    foremost: true,
  },
  {words: ['bni', 'bank bni', 'be en i', 'agen bni', 'bank negara', 'agen empat enam', 'wondr'], means: ['agen46', 'partner:bank negara']},
  {words: ['bsi', 'bank bsi', 'be es i', 'agen bsi', 'bsi smart agent', 'syariah', 'bank syariah', 'agen syariah', 'sharia', 'syariah indonesia', 'bank islam', 'islamic bank', 'sarikah', 'bank syariah mandiri', 'tabungan haji', 'bsm', 'byond'], means: ['bsi', 'partner:bank syariah'], foremost: true},
  {words: ['mandiri', 'bank mandiri', 'agen mandiri', 'livin', 'mandiri agen', 'mandiri agent'], means: ['mandiri agen', 'partner:bank mandiri']},
  {
    words: ['bank', 'agen bank', 'perbankan', 'keuangan', 'banking', 'bank agent', 'laku pandai', 'agen laku pandai', 'branchless banking', 'tabungan', 'nabung', 'menabung', 'nyelengi', 'nabung duit', 'simpan uang', 'buka rekening', 'rekening', 'rekening bank', 'uang', 'duit', 'finance', 'himbara', 'bang', 'setor', 'tarik', 'transfer', 'savings account', 'agen', 'agent'],
    means: ['category:banking'],
    source: 'https://www.ojk.go.id/id/Pages/Laku-Pandai.aspx',
    readOn: '2026-11-27',
  },
];
