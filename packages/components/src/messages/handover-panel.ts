/** Every sentence of the panel that hands a plan over, in both languages. */
export const handoverMessages = {
  id: {
    intro:
      'Semua hasil di bawah memuat cara hitung yang Anda pilih ({method}), skema beserta sumbernya, dan tanggal hari ini.',
    incomplete: 'Lengkapi isian di atas; setelah itu hasilnya dapat disimpan, dicetak, dan dibagikan.',
    link: 'Salin tautan',
    text: 'Salin sebagai teks',
    csv: 'Simpan CSV',
    xlsx: 'Simpan Excel',
    calendar: 'Simpan kalender',
    print: 'Cetak atau simpan PDF',
    linkNote: 'Tautan memuat isian Anda; selain alamat halaman ini, tidak ada data lain di dalamnya.',
    calendarNote: 'Kalender mengingatkan pukul 09.00, tiga hari dan sehari sebelum tiap angsuran.',
    working: 'Menyiapkan …',
    linkCopied: 'Tautan tersalin. Tempelkan di pesan atau surel.',
    linkTooLong:
      'Isian Anda tidak muat dalam tautan halaman ini, karena nama tautannya terlalu panjang. Pakai “Salin sebagai teks”, dan beri tahu pengelola halaman.',
    leftOut: 'Rencana {first} tidak muat dalam tautan.',
    bothLeftOut: 'Rencana {first} dan {second} tidak muat dalam tautan.',
    textCopied: 'Teks tersalin. Tempelkan di pesan.',
    saved: 'Berkas {name} disimpan ke tempat unduhan browser Anda.',
    noDates: 'Kalender memerlukan tanggal pencairan. Isi tanggalnya, lalu coba lagi.',
    printed: 'Halaman cetak sudah diserahkan kepada browser.',
    notPrinted:
      'Browser tidak membuka jendela cetak. Buka halaman ini di browser biasa, atau simpan sebagai Excel.',
    notCopied: 'Browser tidak mengizinkan penyalinan. Salin sendiri isi kotak di bawah.',
    byHand: 'Untuk disalin sendiri',
    notLoaded:
      'Bagian yang diperlukan tidak dapat dimuat. Periksa sambungan, lalu coba lagi. Bila tetap gagal, muat ulang halaman.',
    notDone:
      'Ini gagal karena kesalahan di halaman ini. Coba lagi; bila tetap gagal, pakai cara lain di atas.',
    retry: 'Coba lagi',
  },
  en: {
    intro:
      'Everything below holds the method that you chose ({method}), the scheme with its sources, and today’s date.',
    incomplete: 'Complete the fields above; then the result can be saved, printed and shared.',
    link: 'Copy the link',
    text: 'Copy as text',
    csv: 'Save as CSV',
    xlsx: 'Save as Excel',
    calendar: 'Save a calendar',
    print: 'Print or save as PDF',
    linkNote: 'The link holds what you entered and, besides this page’s address, nothing else.',
    calendarNote: 'The calendar reminds at 9 in the morning, three days and one day before each installment.',
    working: 'Preparing …',
    linkCopied: 'The link is copied. Paste it into a message or an e-mail.',
    linkTooLong:
      'What you entered does not fit into a link to this page, because the link’s name is too long. Use “Copy as text”, and tell whoever runs the page.',
    leftOut: 'Plan {first} does not fit into the link.',
    bothLeftOut: 'Plans {first} and {second} do not fit into the link.',
    textCopied: 'The text is copied. Paste it into a message.',
    saved: 'The file {name} was saved to your browser’s downloads.',
    noDates: 'A calendar needs the disbursement date. Enter it, then try again.',
    printed: 'The printed page was handed to the browser.',
    notPrinted:
      'The browser did not open its print window. Open this page in an ordinary browser, or save it as Excel.',
    notCopied: 'The browser does not allow copying. Copy what is in the box below yourself.',
    byHand: 'To copy by hand',
    notLoaded:
      'A part that is needed could not be loaded. Check the connection, then try again. If that fails, reload the page.',
    notDone:
      'This failed because of a fault in this page. Try again; if it fails again, use another way above.',
    retry: 'Try again',
  },
};
