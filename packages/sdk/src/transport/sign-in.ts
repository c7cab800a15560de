import type {Credentials} from '../auth/auth.js';
import {KoperasiError, type CallFacts} from '../errors/koperasi-error.js';
import {problemOf} from '../errors/problem-of.js';
import type {Inside} from '../inside.js';

/**
 * Who calls; null when nobody has signed in.
 *
 * @throws SignInError When the token cannot be had, whatever its source throws.
 */
export async function signIn(
  {auth}: Inside,
  facts: CallFacts,
  rejected?: string,
): Promise<Credentials | null> {
  try {
    return auth ? await auth.credentials(rejected) : null;
  } catch (error) {
    if (error instanceof KoperasiError) throw error;
    throw problemOf({status: 401, headers: new Headers()}, '', facts);
  }
}
