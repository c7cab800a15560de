/** The page of a cooperative's board: signs in, shows what the cooperative owes and has applied for, and takes a new application. */
import '@koperasi/components/provider/define';
import '@koperasi/components/loan-schedule/define';
import {showAccount} from './account.ts';
import {boardView} from './board-view.ts';
import {button, element} from './element.ts';
import {failureText} from './failure.ts';
import {clearNotices, showExpired, watchNetwork} from './notice.ts';
import {client, finishSignIn, forget, hasSignIn, leaveToSignIn} from './session.ts';
import {signedOutView} from './signed-out-view.ts';

const place = document.getElementById('isi')!;
let leaving = new AbortController();

function signOut(): void {
  leaving.abort();
  forget();
  clearNotices();
  showAccount(null);
  show(signedOutView(signIn, 'Anda sudah keluar.'));
  place.focus();
}

async function signIn(): Promise<void> {
  if (await hasSignIn()) await leaveToSignIn();
  else show(signedOutView(signIn, 'Server ini tidak dijalankan sebagai demo, jadi tidak ada orang contoh.'));
}

function show(...nodes: readonly Node[]): void {
  place.replaceChildren(...nodes);
}

async function start(): Promise<void> {
  show(element('p', {class: 'redup', role: 'status'}, 'Memuat …'));
  leaving = new AbortController();
  const {signal} = leaving;
  try {
    const me = await client.me.get({}, {signal});
    showAccount(me.role, signOut);
    const onExpired = (): void => {
      showExpired(() => void signIn().catch((error: unknown) => reportError(error)));
    };
    show(boardView(client, me, {signal, onExpired}));
  } catch (error) {
    if (signal.aborted) return;
    const again = button('Coba lagi', () => void start());
    show(element('div', {class: 'galat', role: 'alert'}, element('p', {}, failureText(error)), again));
  }
}

watchNetwork();
try {
  if (await finishSignIn()) await start();
  else show(signedOutView(signIn));
} catch (error) {
  show(signedOutView(signIn, `Masuk tidak berhasil. ${failureText(error)}`));
}
