/** What a loan's schedule says besides its table, in both languages. */
export const loanScheduleMessages = {
  id: {notRead: 'Jadwal angsuran belum dapat dimuat. Periksa sambungan, lalu coba lagi.', again: 'Coba lagi'},
  en: {
    notRead: 'The schedule could not be loaded. Check the connection, then try again.',
    again: 'Try again',
  },
};
