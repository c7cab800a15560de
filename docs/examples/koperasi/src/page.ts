import type {Client} from '@koperasi/sdk';
import {showAccount} from './account.ts';
import {button, element} from './element.ts';
import {failureText} from './failure.ts';
import {clearNotices, showExpired, watchNetwork} from './notice.ts';
import type {Surroundings} from './section.ts';
import {client, finishSignIn, forget, hasSignIn, leaveToSignIn, whenEnded} from './session.ts';

/** Who is signed in, as the server understood the token. */
export type Me = Awaited<ReturnType<Client['me']['get']>>;

/** What a page shows in the place that belongs to whoever is signed in. */
export interface PageView {
  /** @param note - What happened to the last try, or nothing. */
  signedOut(signIn: () => Promise<void>, note: string): Node;
  signedIn(me: Me, surroundings: Surroundings): Node;
}

/** Signs in and out, and shows what there is for whom, in `#ruang`. What stands beside it is for everybody. */
export async function startPage({signedOut, signedIn}: PageView): Promise<void> {
  const place = document.getElementById('ruang')!;
  let leaving = new AbortController();

  const show = (node: Node): void => {
    place.replaceChildren(node);
  };
  const showSignedOut = (note = ''): void => {
    show(signedOut(signIn, note));
  };
  const signIn = async (): Promise<void> => {
    if (await hasSignIn()) await leaveToSignIn();
    else showSignedOut('Server ini tidak dijalankan sebagai demo, jadi tidak ada orang contoh.');
  };
  const signOut = (): void => {
    leaving.abort();
    forget();
    clearNotices();
    showAccount(null);
    showSignedOut('Anda sudah keluar.');
    document.getElementById('isi')!.focus();
  };
  const onExpired = (): void => {
    if (leaving.signal.aborted) return;
    showExpired(() => void signIn().catch((error: unknown) => reportError(error)));
  };
  const start = async (): Promise<void> => {
    show(element('p', {class: 'redup', role: 'status'}, 'Memuat …'));
    leaving = new AbortController();
    const {signal} = leaving;
    try {
      const me = await client.me.get({}, {signal});
      showAccount(me.role, signOut);
      whenEnded(onExpired);
      show(signedIn(me, {signal, onExpired}));
    } catch (error) {
      if (signal.aborted) return;
      const again = button('Coba lagi', () => void start());
      show(element('div', {class: 'galat', role: 'alert'}, element('p', {}, failureText(error)), again));
    }
  };

  watchNetwork();
  try {
    if (await finishSignIn()) await start();
    else showSignedOut();
  } catch (error) {
    showSignedOut(`Masuk tidak berhasil. ${failureText(error)}`);
  }
}
