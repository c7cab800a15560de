import {button, element} from './element.ts';
import {failureText} from './failure.ts';

/** What the page is, and the way in. */
export function signedOutView(signIn: () => Promise<void>, note = ''): HTMLElement {
  const said = element('p', {role: 'status'}, note);
  const enter = button('Masuk sebagai pengurus', () => {
    enter.disabled = true;
    signIn()
      .catch((error: unknown) => {
        said.textContent = failureText(error);
      })
      .finally(() => {
        enter.disabled = false;
      });
  });
  return element(
    'section',
    {class: 'masuk'},
    element('h1', {}, 'Pinjaman koperasi Anda'),
    element(
      'p',
      {},
      'Lihat sisa pinjaman dan jadwal angsuran, ikuti pengajuan sampai ke bank, dan ajukan pinjaman baru dengan agunan dan berkasnya.',
    ),
    said,
    enter,
    element(
      'p',
      {class: 'redup'},
      'Anda keluar dengan sendirinya bila halaman ini dimuat ulang atau ditutup.',
    ),
  );
}
