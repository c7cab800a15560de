import {button, element} from './element.ts';

const place = document.getElementById('pemberitahuan')!;
const offline = element(
  'p',
  {class: 'catatan', role: 'status'},
  'Anda sedang luring. Yang sudah tampil tetap dapat dibaca; isian Anda tersimpan di tab ini.',
);

/** Says that there is no network, for as long as there is none. */
export function watchNetwork(): void {
  const show = (): void => {
    if (navigator.onLine) offline.remove();
    else place.append(offline);
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}

/** Says once, above everything, that the session has ended, and keeps the page as it is. */
export function showExpired(signIn: () => void): void {
  if (place.querySelector('.berakhir')) return;
  const again = button('Masuk lagi', signIn);
  const note = element(
    'div',
    {class: 'catatan berakhir', role: 'alert'},
    element(
      'p',
      {},
      'Sesi Anda telah berakhir. Isian Anda tersimpan di tab ini dan kembali setelah Anda masuk.',
    ),
    again,
  );
  place.append(note);
  again.focus();
}

/** Takes away what was said about a session that is over. */
export function clearNotices(): void {
  place.querySelector('.berakhir')?.remove();
}
