import type {Bilingual} from '@koperasi/contract';
import type {LoanErrorCode} from '@koperasi/loan';

/** What a person reads when the loan engine refuses a term. The field is said by the pointer beside it. */
export const loanErrorSentences: Readonly<Record<LoanErrorCode, Bilingual>> = {
  'not-an-object': {id: 'Isinya harus berupa objek.', en: 'This has to be an object.'},
  'not-a-number': {id: 'Isi dengan angka.', en: 'Enter a number.'},
  'not-whole': {id: 'Isi dengan bilangan bulat.', en: 'Enter a whole number.'},
  negative: {id: 'Angkanya tidak boleh di bawah nol.', en: 'The number must not be below zero.'},
  zero: {id: 'Isi dengan 1 atau lebih.', en: 'Enter 1 or more.'},
  'too-large': {
    id: 'Angkanya terlalu besar untuk dihitung tepat. Kecilkan.',
    en: 'The number is too large to be computed exactly. Lower it.',
  },
  'not-a-decimal': {
    id: 'Isi dengan angka persen, dengan titik sebelum desimal.',
    en: 'Enter a percentage, with a point before the decimals.',
  },
  'above-limit': {
    id: 'Paling banyak 100 persen setahun dan 1.200 bulan.',
    en: 'At most 100 percent a year and 1,200 months.',
  },
  unknown: {id: 'Pilih salah satu nilai yang tersedia.', en: 'Choose one of the values that there are.'},
  'not-a-boolean': {id: 'Isi dengan true atau false.', en: 'Enter true or false.'},
  'grace-too-long': {
    id: 'Masa tenggang harus lebih pendek daripada tenor.',
    en: 'The grace period has to be shorter than the tenor.',
  },
  'not-a-date': {id: 'Isi dengan tanggal yang ada.', en: 'Enter a day that exists.'},
  'two-first-dates': {
    id: 'Isi tanggal jatuh tempo pertama atau tanggal tetap, jangan keduanya.',
    en: 'Enter the first due date or the due day, not both.',
  },
  'before-disbursement': {
    id: 'Tanggal ini harus sesudah hari pencairan.',
    en: 'This has to be after the day of disbursement.',
  },
  'beyond-calendar': {
    id: 'Jadwalnya melewati tahun 9999. Pakai tanggal yang lebih awal.',
    en: 'The schedule goes past the year 9999. Use an earlier date.',
  },
  'no-sign-change': {
    id: 'Tidak ada bunga yang menyeimbangkan pembayaran ini.',
    en: 'No rate balances these payments.',
  },
  'several-rates': {
    id: 'Lebih dari satu bunga menyeimbangkan pembayaran ini.',
    en: 'More than one rate balances these payments.',
  },
  'above-principal': {
    id: 'Jumlahnya tidak boleh melebihi pokok pinjaman.',
    en: 'The amount must not be more than the principal.',
  },
  'out-of-order': {id: 'Urutannya keliru.', en: 'The order is wrong.'},
  'not-in-tenor': {id: 'Bulannya di luar tenor.', en: 'The month is outside the tenor.'},
  'not-repayable': {
    id: 'Pinjaman ini tidak akan lunas dengan syarat ini.',
    en: 'On these terms the loan is never repaid.',
  },
  'too-small': {id: 'Angkanya terlalu kecil. Besarkan.', en: 'The number is too small. Raise it.'},
};
