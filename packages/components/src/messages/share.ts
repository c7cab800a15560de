/** What is said about a link in the page's address, in both languages. */
export const shareMessages = {
  id: {
    unreadable:
      'Tautan ini tidak dapat dibaca: mungkin terpotong, atau dibuat oleh versi yang lebih baru. Angka di halaman ini bukan isi tautan itu. Minta tautan baru, atau muat ulang halaman ini.',
    notLoaded:
      'Tautan ini belum dapat dibuka: bagian yang membacanya tidak dapat dimuat. Angka di halaman ini bukan isi tautan itu. Periksa sambungan, lalu muat ulang halaman ini.',
  },
  en: {
    unreadable:
      'This link cannot be read: it may have been cut off, or made by a newer version. The figures on this page are not those of the link. Ask for a new link, or reload this page.',
    notLoaded:
      'This link cannot be opened yet: the part that reads it could not be loaded. The figures on this page are not those of the link. Check the connection, then reload this page.',
  },
};
