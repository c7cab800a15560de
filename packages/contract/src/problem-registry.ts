import type {ProblemCode} from './problem-codes.js';

/** What a code means, with its HTTP status; sentences say what to do. */
export interface ProblemMeaning {
  readonly status: number;
  readonly title: string;
  readonly detail: {readonly id: string; readonly en: string};
}

/** The registry of problems, RFC 9457 §4. Servers answer from it; programs switch on the code. */
export const problemRegistry: Readonly<Record<ProblemCode, ProblemMeaning>> = {
  'invalid-request': {
    status: 422,
    title: 'Invalid request',
    detail: {
      id: 'Ada isian yang keliru. Perbaiki yang disebut di daftar, lalu kirim lagi.',
      en: 'Some fields are wrong. Correct those in the list and send again.',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    detail: {
      id: 'Penanda halaman tidak berlaku untuk daftar ini. Mulai lagi dari halaman pertama.',
      en: 'The cursor does not belong to this list. Begin again at the first page.',
    },
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    detail: {id: 'Isi permintaan bukan JSON yang utuh.', en: 'The body is not well-formed JSON.'},
  },
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    detail: {id: 'Masuk dahulu untuk melakukan ini.', en: 'Sign in to do this.'},
  },
  'token-expired': {
    status: 401,
    title: 'Token expired',
    detail: {id: 'Sesi Anda telah berakhir. Masuk lagi.', en: 'Your token has expired. Get a new one.'},
  },
  'not-allowed': {
    status: 403,
    title: 'Not allowed',
    detail: {id: 'Peran Anda tidak boleh melakukan ini.', en: 'Your role may not do this.'},
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: {
      id: 'Tidak ada, atau bukan untuk Anda. Periksa kode dan alamatnya.',
      en: 'It does not exist, or it is not yours. Check the code and the address.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: {
      id: 'Cara ini tidak ada di alamat itu. Lihat judul Allow.',
      en: 'This address does not take that method. See the Allow header.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: 'Version not known',
    detail: {
      id: 'Versi yang diminta tidak dikenal. Kosongkan judul Koperasi-Version atau pakai versi yang disebut di jawaban.',
      en: 'The requested version is not known. Leave Koperasi-Version out, or use the one that the answer names.',
    },
  },
  conflict: {
    status: 409,
    title: 'Conflict',
    detail: {id: 'Sudah ada yang sama. Pakai yang lain.', en: 'There is one already. Use another.'},
  },
  'not-in-this-state': {
    status: 409,
    title: 'Not in this state',
    detail: {
      id: 'Langkah ini tidak dapat dilakukan pada keadaan sekarang. Muat ulang dan lihat langkah yang tersedia.',
      en: 'This step does not follow from the present state. Read it again and see which steps do.',
    },
  },
  'rule-broken': {
    status: 422,
    title: 'A rule is broken',
    detail: {
      id: 'Permintaan melanggar batas yang berlaku. Lihat daftar untuk batasnya.',
      en: 'The request breaks a limit. The list says which.',
    },
  },
  'precondition-failed': {
    status: 412,
    title: 'Changed in the meantime',
    detail: {
      id: 'Data ini sudah diubah orang lain. Muat yang terbaru, lalu ulangi perubahan Anda.',
      en: 'Somebody changed this in the meantime. Read it again and repeat your change.',
    },
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match is required',
    detail: {
      id: 'Kirim If-Match dengan ETag dari data yang Anda ubah.',
      en: 'Send If-Match with the ETag of what you are changing.',
    },
  },
  'idempotency-key-required': {
    status: 400,
    title: 'Idempotency-Key is required',
    detail: {
      id: 'Kirim judul Idempotency-Key, 16 sampai 64 huruf atau angka, yang baru untuk setiap tindakan.',
      en: 'Send an Idempotency-Key header of 16 to 64 characters, a new one for each action.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key was used for something else',
    detail: {
      id: 'Kunci ini sudah dipakai untuk permintaan lain. Buat kunci baru.',
      en: 'This key belongs to another request. Make a new one.',
    },
  },
  'request-in-progress': {
    status: 409,
    title: 'The same request is under way',
    detail: {
      id: 'Permintaan yang sama masih diproses. Coba lagi sebentar.',
      en: 'The same request is still being worked on. Try again in a moment.',
    },
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    detail: {id: 'Isi permintaan terlalu besar.', en: 'The body is larger than this address takes.'},
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: {
      id: 'Jenis isi ini tidak diterima. Kirim JSON, atau PDF, JPEG atau PNG untuk dokumen.',
      en: 'This type is not taken. Send JSON, or PDF, JPEG or PNG for a document.',
    },
  },
  'digest-mismatch': {
    status: 422,
    title: 'Content-Digest does not match',
    detail: {
      id: 'Berkas yang tiba tidak sama dengan yang dikirim. Unggah lagi.',
      en: 'What arrived is not what was sent. Upload it again.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: {
      id: 'Terlalu banyak permintaan. Tunggu selama yang disebut Retry-After.',
      en: 'Too many requests. Wait as long as Retry-After says.',
    },
  },
  'timed-out': {
    status: 503,
    title: 'Timed out',
    detail: {
      id: 'Permintaan tidak selesai pada waktunya. Coba lagi.',
      en: 'The request did not finish in time. Try again.',
    },
  },
  internal: {
    status: 500,
    title: 'Internal error',
    detail: {
      id: 'Ada kesalahan di server. Coba lagi, dan sebutkan nomor permintaan bila melapor.',
      en: 'Something broke on the server. Try again, and give the request id when you report it.',
    },
  },
  unavailable: {
    status: 503,
    title: 'Unavailable',
    detail: {id: 'Server sedang tidak siap. Coba lagi.', en: 'The server is not ready. Try again.'},
  },
};
