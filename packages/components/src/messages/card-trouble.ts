/** Why there is no card to show, in both languages. */
export const cardTroubleMessages = {
  id: {
    unread: 'Kartu anggota belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
    failing: 'Server koperasi sedang tidak dapat memberi kartu ini. Coba lagi nanti.',
    forbidden:
      'Akun Anda tidak boleh melihat kartu ini. Masuk sebagai anggota itu, atau sebagai pengurusnya.',
    unfound: 'Anggota ini tidak ditemukan di koperasi tersebut. Periksa kode koperasi dan id anggota.',
    signedOut: 'Masuk sebagai anggota untuk melihat kartu Anda.',
    again: 'Coba lagi',
    wrong: 'Kartu belum dapat ditampilkan.',
    missing: '{field} belum diisi.',
    text: '{field} bukan teks.',
    date: '{field} bukan tanggal TTTT-BB-HH.',
    code: '{field} bukan kode Kemendagri, misalnya 36.73.01.1007.',
    token: '{field} bukan token kartu bertanda tangan.',
    nationalId:
      '{field} memuat 16 angka seperti nomor KTP, yang tidak boleh tampil di kartu. Hapus nomor itu.',
    json: '{field} bukan JSON yang utuh.',
  },
  en: {
    unread: 'The member card could not be loaded. Check the connection, then try again.',
    failing: 'The cooperative’s server cannot give this card just now. Try again later.',
    forbidden: 'Your account may not see this card. Sign in as that member, or as the cooperative’s board.',
    unfound:
      'This member was not found in that cooperative. Check the cooperative’s code and the member’s id.',
    signedOut: 'Sign in as a member to see your card.',
    again: 'Try again',
    wrong: 'The card cannot be shown yet.',
    missing: '{field} is missing.',
    text: '{field} is not a text.',
    date: '{field} is not a date as YYYY-MM-DD.',
    code: '{field} is not a Kemendagri code such as 36.73.01.1007.',
    token: '{field} is not a signed card token.',
    nationalId:
      '{field} holds 16 digits like an identity card’s number, which a card must not show. Remove them.',
    json: '{field} is not whole JSON.',
  },
};

/** The sentences by key. */
export type CardTroubleMessages = (typeof cardTroubleMessages)['id'];
