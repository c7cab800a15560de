import {KoperasiError, ProblemError, SignInError} from '@koperasi/sdk';

/** What happened and what to do, in Indonesian; what is no failure of a call goes to the console as well. */
export function failureText(error: unknown): string {
  if (!(error instanceof KoperasiError)) {
    reportError(error);
    return 'Ada yang salah pada halaman ini. Muat ulang, lalu coba lagi.';
  }
  const number = error instanceof ProblemError && error.status >= 500 ? error.requestId : null;
  return number ? `${error.messages.id} Nomor permintaan: ${number}.` : error.messages.id;
}

/** Whether the person has to sign in again. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof SignInError;
}

/** Whether the call was given up because its place on the page is gone. */
export function isAborted(error: unknown): boolean {
  return error instanceof KoperasiError && error.kind === 'aborted';
}
