import type {CardState} from '../card-check/check-card.js';

/** What a person reads about a state: what it is, and what follows from it. */
export interface CardStateText {
  readonly title: string;
  readonly explanation: string;
}

/** Every sentence about a card's check. */
export interface CardCheckMessages {
  readonly states: Readonly<Record<CardState, CardStateText>>;
  /** Beside `verified`, where the list of revoked cards is old. */
  readonly stale: string;
  /** Beside `verified`, where there is no whole list of revoked cards. */
  readonly revocationsUnknown: string;
}

/** What a card's check says in Indonesian: no more than a signature proves, which is not who holds the card. */
export const cardCheckId: CardCheckMessages = {
  states: {
    verified: {
      title: 'Kartu asli dan masih berlaku',
      explanation:
        'Tanda tangan digitalnya cocok dengan kunci penerbit kartu. Ini tidak membuktikan siapa yang memegang kartu; cocokkan dengan identitas pemegangnya.',
    },
    expired: {
      title: 'Kartu sudah kedaluwarsa',
      explanation:
        'Kartu ini asli, tetapi masa berlakunya sudah lewat. Minta kartu baru kepada pengurus koperasi.',
    },
    'not-yet-valid': {
      title: 'Kartu belum berlaku',
      explanation:
        'Kartu ini asli, tetapi baru berlaku kemudian. Periksa tanggal dan jam perangkat ini, lalu coba lagi.',
    },
    revoked: {
      title: 'Kartu sudah dicabut',
      explanation:
        'Kartu ini pernah diterbitkan, lalu dicabut sebelum masa berlakunya habis. Jangan diterima; tanyakan kepada pengurus koperasi.',
    },
    'unknown-key': {
      title: 'Penerbit kartu tidak dikenal',
      explanation:
        'Kartu ini ditandatangani dengan kunci yang tidak ada dalam daftar kunci penerbit, sehingga keasliannya tidak dapat dipastikan. Coba lagi saat tersambung ke internet.',
    },
    tampered: {
      title: 'Kartu tidak asli atau sudah diubah',
      explanation: 'Tanda tangan digitalnya tidak cocok dengan isi kartu. Jangan diterima.',
    },
    malformed: {
      title: 'Bukan kartu anggota koperasi',
      explanation: 'Isi kode ini bukan kode kartu anggota. Gunakan kode QR pada kartu anggota koperasi.',
    },
    'other-card': {
      title: 'Kode milik kartu lain',
      explanation:
        'Tanda tangan digitalnya benar, tetapi untuk kartu atau koperasi lain daripada yang ditampilkan. Jangan diterima.',
    },
    unsupported: {
      title: 'Tidak dapat diperiksa di peramban ini',
      explanation:
        'Peramban ini tidak dapat memeriksa tanda tangan digital kartu, atau halaman ini dibuka tanpa https. Buka alamat https dengan peramban versi terbaru.',
    },
    offline: {
      title: 'Belum dapat diperiksa',
      explanation:
        'Kunci penerbit kartu belum ada di perangkat ini dan tidak dapat diambil. Sambungkan ke internet, lalu coba lagi.',
    },
  },
  stale: 'Daftar kartu yang dicabut terakhir dibaca {when}. Pencabutan sesudah itu belum diketahui.',
  revocationsUnknown:
    'Daftar kartu yang dicabut tidak tersedia, sehingga pencabutan kartu ini tidak diketahui.',
};
