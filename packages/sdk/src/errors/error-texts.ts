import type {Bilingual} from '@koperasi/contract';

const said = (id: string, en: string): Bilingual => ({id, en});

/** What people read about an error that no server spoke of. */
export const errorTexts = {
  connection: /* @__PURE__ */ said(
    'Sambungan ke server gagal. Periksa jaringan, lalu coba lagi.',
    'The connection to the server failed. Check the network and try again.',
  ),
  deadline: /* @__PURE__ */ said(
    'Waktu habis sebelum server selesai menjawab. Coba lagi.',
    'Time ran out before the answer was complete. Try again.',
  ),
  aborted: /* @__PURE__ */ said('Permintaan dibatalkan.', 'The call was aborted.'),
  answer: /* @__PURE__ */ said(
    'Jawaban server tidak dapat dipakai. Coba lagi, atau hubungi pengelolanya.',
    'The answer of the server cannot be used',
  ),
  request: /* @__PURE__ */ said('Ada isian yang keliru', 'The request is not valid'),
  redirect: /* @__PURE__ */ said(
    'Server mengalihkan ke alamat lain, dan itu tidak diikuti. Periksa alamat server.',
    'The server redirects to another address, which is not followed. Check baseUrl.',
  ),
  signIn: /* @__PURE__ */ said('Masuk dahulu untuk melakukan ini.', 'Sign in to do this.'),
  refused: /* @__PURE__ */ said('Server menolak permintaan', 'The server refused the request'),
};
