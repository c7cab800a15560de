import {authorizationCode, createClient, type Client, type SignInStart} from '@koperasi/sdk';

/** Where the server sends people back to: this page, without a query. */
const home = new URL('./', document.baseURI).href;
const issuer = new URL('/demo', home).href;
const startedKey = 'pengurus-masuk';

/**
 * Who is signed in at this page. The tokens live in `auth`, in memory alone: what a script could read from `localStorage` or
 * `sessionStorage`, an injected script could take away and use elsewhere for as long as it lasts. The price is that a reload
 * signs out.
 */
const auth = authorizationCode({
  authorizeUrl: `${issuer}/authorize`,
  tokenUrl: `${issuer}/token`,
  clientId: 'contoh-aplikasi',
  redirectUri: home,
  scope: 'openid offline_access',
});

/** Every call of this page goes through it. */
export const client: Client = createClient({baseUrl: '/api', auth, language: 'id'});

/** Whether this server signs people in by itself: only one that was started as a demo does. */
export async function hasSignIn(): Promise<boolean> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  return answer.ok;
}

/** Leaves for the sign-in page. What is kept meanwhile is good for one return and opens nothing by itself. */
export async function leaveToSignIn(): Promise<void> {
  const {url, state, verifier} = await auth.start();
  sessionStorage.setItem(startedKey, JSON.stringify({state, verifier}));
  location.assign(url);
}

/**
 * Takes the code that the person came back with, and takes it out of the address and of the history.
 *
 * @returns Whether somebody came back from signing in.
 * @throws SignInError
 */
export async function finishSignIn(): Promise<boolean> {
  const started = sessionStorage.getItem(startedKey);
  const back = location.href;
  sessionStorage.removeItem(startedKey);
  if (location.search) history.replaceState(null, '', home);
  if (started === null || !/[?&](code|error)=/.test(back)) return false;
  await auth.finish(back, JSON.parse(started) as Pick<SignInStart, 'state' | 'verifier'>);
  return true;
}

/** Drops tokens, kept answers, and what this tab kept of a form. */
export function forget(): void {
  client.forget();
  sessionStorage.clear();
}
