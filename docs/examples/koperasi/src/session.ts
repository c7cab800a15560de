import {authorizationCode, createClient, type Client, type SignInStart} from '@koperasi/sdk';

/** Where the server sends people back to: the page that they left, without a query. */
const home = new URL('./', document.baseURI).href;
const issuer = new URL('/demo', home).href;
const startedKey = 'masuk';

/** What is kept while the person is away: good for one return, and opens nothing by itself. */
interface Started extends Pick<SignInStart, 'state' | 'verifier'> {
  /** The page as it was left, with what an element keeps in the address. */
  readonly address: string;
}

let tellEnded = (): void => undefined;

/** The server refuses to renew a token when the session is over. */
const tokenFetch: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  if (answer.status === 400) tellEnded();
  return answer;
};

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
  fetch: tokenFetch,
});

/** Every call of whoever is signed in goes through it. */
export const client: Client = createClient({baseUrl: '/api', auth, language: 'id'});

/** For what everybody may read: keys of cards, partners and their products. */
export const visitorClient: Client = createClient({baseUrl: '/api', language: 'id'});

const returned = takeReturn();

/**
 * Takes the answer of the sign-in page out of the address and of the history, and puts back what stood there. As the very first thing: an element that
 * keeps its state in the address reads it when it starts.
 */
function takeReturn(): {readonly back: string; readonly started: Started} | undefined {
  const kept = sessionStorage.getItem(startedKey);
  sessionStorage.removeItem(startedKey);
  const back = location.href;
  const {searchParams} = new URL(back);
  if (!searchParams.has('state') || !(searchParams.has('code') || searchParams.has('error')))
    return undefined;
  const started = kept === null ? undefined : (JSON.parse(kept) as Started);
  history.replaceState(null, '', started?.address ?? home);
  return started && {back, started};
}

/** Whether this server signs people in by itself: only one that was started as a demo does. */
export async function hasSignIn(): Promise<boolean> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  return answer.ok;
}

/** Leaves for the sign-in page. */
export async function leaveToSignIn(): Promise<void> {
  const {url, state, verifier} = await auth.start();
  const started: Started = {state, verifier, address: location.href};
  sessionStorage.setItem(startedKey, JSON.stringify(started));
  location.assign(url);
}

/**
 * Trades what the person came back with for tokens.
 *
 * @returns Whether somebody came back from signing in.
 * @throws SignInError
 */
export async function finishSignIn(): Promise<boolean> {
  if (!returned) return false;
  await auth.finish(returned.back, returned.started);
  return true;
}

/** Tells when a session is over that nobody ended here. */
export function whenEnded(tell: () => void): void {
  tellEnded = tell;
}

/** Drops tokens, kept answers, and what this tab kept of a form. */
export function forget(): void {
  client.forget();
  sessionStorage.clear();
}
