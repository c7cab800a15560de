/** Sentences of what comes after the first paint, in both languages. */
export const detailMessages = {
  id: {
    start: 'Tanggal pencairan',
    announcement: '{method}: angsuran {amount} per bulan, total {interest} {total}.',
    'wrong-date': 'Isi tanggal yang benar, atau kosongkan.',
  },
  en: {
    start: 'Disbursement date',
    announcement: '{method}: installment {amount} a month, total {interest} {total}.',
    'wrong-date': 'Enter a real date, or leave it empty.',
  },
};
