import type {Bilingual} from '../schemes/loan-scheme.js';

/**
 * A sentence for each step, without its figures. `{interest}` and `{Interest}` stand for bunga, margin or what the
 * scheme says.
 */
export const stepTexts = {
  'monthly-rate': {
    id: '{Interest} sebulan adalah seperdua belas dari {interest} setahun.',
    en: 'The rate of a month is a twelfth of the yearly rate.',
  },
  'repayment-months': {
    id: 'Pokok dicicil selama sisa jangka waktu di luar masa tenggang.',
    en: 'Principal is repaid in the months that grace leaves of the tenor.',
  },
  'all-months': {
    id: 'Pokok dicicil selama seluruh jangka waktu.',
    en: 'Principal is repaid over the whole tenor.',
  },
  'grace-paid': {
    id: 'Selama masa tenggang hanya {interest} yang dibayar; ini jumlah seluruhnya.',
    en: 'During grace only {interest} is paid; this is all of it.',
  },
  'grace-capitalised': {
    id: '{Interest} masa tenggang, yang dibulatkan tiap bulan, menambah sisa pokok.',
    en: '{Interest} of the grace, rounded each month, is added to the balance.',
  },
  'grace-deferred': {
    id: '{Interest} masa tenggang dibayar bersama angsuran pertama, tanpa {interest} atasnya.',
    en: '{Interest} of the grace is paid with the first installment, without {interest} on it.',
  },
  'grace-free': {
    id: 'Selama masa tenggang tidak ada {interest}.',
    en: 'During grace there is no {interest}.',
  },
  'discount-factor': {
    id: 'Faktor ini menyatakan nilai sekarang dari satu rupiah pada bulan terakhir.',
    en: 'This factor is what a rupiah of the last month is worth at the start.',
  },
  'discount-sum': {
    id: 'Jumlah nilai sekarang dari satu rupiah pada tiap jatuh tempo, menurut banyaknya hari.',
    en: 'What one rupiah on every due date is worth at the start, all together, by days.',
  },
  'installment-unrounded': {
    id: 'Angsuran tetap yang melunasi sisa pokok beserta {interest}, sebelum dibulatkan.',
    en: 'The level installment that repays the balance and its {interest}, before rounding.',
  },
  'principal-unrounded': {
    id: 'Pokok dibagi rata, sebelum dibulatkan.',
    en: 'Principal in equal parts, before rounding.',
  },
  'principal-part': {
    id: 'Bagian pokok tiap bulan, setelah dibulatkan.',
    en: 'The principal part of a month, rounded.',
  },
  'interest-part': {
    id: '{Interest} tiap bulan dihitung dari pokok awal, lalu dibulatkan.',
    en: '{Interest} of a month is taken on the amount first owed, and rounded.',
  },
  'interest-in-all': {
    id: 'Seluruh {interest} dihitung dari pokok awal dan dibulatkan satu kali.',
    en: 'All {interest} together is taken on the amount first owed, and rounded once.',
  },
  installment: {
    id: 'Angsuran adalah pokok ditambah {interest}.',
    en: 'The installment is principal and {interest}.',
  },
  'rounded-half-up': {
    id: 'Dibulatkan ke kelipatan terdekat; yang tepat di tengah ke atas.',
    en: 'Rounded to the nearest multiple; what is halfway goes up.',
  },
  'rounded-half-even': {
    id: 'Dibulatkan ke kelipatan terdekat; yang tepat di tengah ke yang genap.',
    en: 'Rounded to the nearest multiple; what is halfway goes to the even one.',
  },
  'rounded-up': {id: 'Dibulatkan ke atas.', en: 'Rounded up.'},
  'rounded-down': {id: 'Dibulatkan ke bawah.', en: 'Rounded down.'},
  'interest-of-month': {
    id: '{Interest} bulan ini dihitung dari sisa pokok, lalu dibulatkan.',
    en: '{Interest} of this month is taken on the balance, and rounded.',
  },
  'interest-on-first': {
    id: '{Interest} bulan ini dihitung dari pokok awal, lalu dibulatkan.',
    en: '{Interest} of this month is taken on the amount first owed, and rounded.',
  },
  'interest-by-days': {
    id: '{Interest} bulan ini dihitung dari sisa pokok menurut banyaknya hari, lalu dibulatkan.',
    en: '{Interest} of this month is taken on the balance by days, and rounded.',
  },
  'interest-on-first-by-days': {
    id: '{Interest} bulan ini dihitung dari pokok awal menurut banyaknya hari, lalu dibulatkan.',
    en: '{Interest} of this month is taken on the amount first owed by days, and rounded.',
  },
  'interest-left': {
    id: 'Bulan ini mengambil {interest} yang masih tersisa dari jumlah seluruhnya.',
    en: 'This month takes what is left of all {interest}.',
  },
  'principal-of-month': {
    id: 'Sisa angsuran setelah {interest} mengurangi pokok.',
    en: 'What {interest} leaves of the installment repays principal.',
  },
  'principal-equal': {
    id: 'Pokok dicicil dengan bagian yang sama.',
    en: 'Principal is repaid in its equal part.',
  },
  'principal-none': {
    id: '{Interest} tidak menyisakan apa pun dari angsuran untuk pokok.',
    en: '{Interest} leaves nothing of the installment for principal.',
  },
  'principal-rest': {
    id: 'Sisa pokok dilunasi.',
    en: 'All principal that is left is repaid.',
  },
  'payment-of-month': {
    id: 'Yang dibayar bulan ini.',
    en: 'What is paid this month.',
  },
  'payment-with-deferred': {
    id: 'Yang dibayar bulan ini, bersama {interest} yang ditangguhkan.',
    en: 'What is paid this month, with the {interest} put off.',
  },
  'balance-after': {
    id: 'Sisa pokok setelah pembayaran.',
    en: 'The balance after the payment.',
  },
  'last-difference': {
    id: 'Pembayaran terakhir menampung sisa pembulatan bulan-bulan sebelumnya, sehingga berbeda dari angsuran.',
    en: 'The last payment takes what rounding left in the months before, so it differs from the installment.',
  },
  'last-difference-by-days': {
    id: 'Angsuran dihitung dengan bulan yang sama panjang, sedangkan {interest} menurut banyaknya hari. Selisihnya, beserta sisa pembulatan, masuk ke pembayaran terakhir.',
    en: 'The installment takes all months as equally long, but {interest} counts days. What that and rounding left in the months before comes with the last payment.',
  },
  'last-difference-deferred': {
    id: 'Pembayaran terakhir ini sekaligus yang pertama, sehingga {interest} masa tenggang yang ditangguhkan dibayar bersamanya.',
    en: 'This last payment is the first as well, so the {interest} that grace put off is paid with it.',
  },
  'interest-total': {
    id: 'Jumlah {interest}, termasuk yang ditambahkan ke pokok.',
    en: 'All {interest}, with what was added to principal.',
  },
  total: {
    id: 'Jumlah semua pembayaran.',
    en: 'All payments together.',
  },
} as const satisfies Record<string, Bilingual>;

/** What a step does, for programs. */
export type ExplanationKey = keyof typeof stepTexts;
