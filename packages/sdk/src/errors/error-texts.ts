import type {Bilingual} from '@koperasi/contract';

const said = (id: string, en: string): Bilingual => ({id, en});

/** What people read about an error that no server spoke of. Short: every program carries them. */
export const errorTexts = {
  connection: /* @__PURE__ */ said('Tidak tersambung. Periksa jaringan.', 'No answer. Check the network.'),
  deadline: /* @__PURE__ */ said('Waktu habis. Coba lagi.', 'Time ran out. Try again.'),
  aborted: /* @__PURE__ */ said('Dibatalkan.', 'Aborted.'),
  answer: /* @__PURE__ */ said('Jawaban server keliru', 'Wrong answer'),
  request: /* @__PURE__ */ said('Isian keliru', 'Not valid'),
  redirect: /* @__PURE__ */ said('Server telah pindah.', 'The server has moved.'),
  signIn: /* @__PURE__ */ said('Masuk dahulu.', 'Sign in.'),
  refused: /* @__PURE__ */ said('Server menolak', 'The server refused'),
};
