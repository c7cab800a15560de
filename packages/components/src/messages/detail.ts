/** Sentences of what comes after the first paint, in both languages. */
export const detailMessages = {
  id: {
    borrowers: 'Siapa yang meminjam',
    collateral: 'Agunan',
    incomplete: 'Angka di bawah masih untuk isian sebelumnya.',
    start: 'Tanggal pencairan',
    announcement: '{method}: angsuran {amount} per bulan, total {interest} {total}.',
    'wrong-date': 'Isi tanggal yang benar, atau kosongkan.',
  },
  en: {
    borrowers: 'Who may borrow',
    collateral: 'Collateral',
    incomplete: 'The figures below still belong to the previous entry.',
    start: 'Disbursement date',
    announcement: '{method}: installment {amount} a month, total {interest} {total}.',
    'wrong-date': 'Enter a real date, or leave it empty.',
  },
};
