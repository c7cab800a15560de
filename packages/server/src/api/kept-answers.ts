import {createHmac, hkdfSync} from 'node:crypto';
import type {Caller} from '../database/database.ts';
import type {KeyOfCaller} from '../database/idempotency.ts';
import {createSealing} from '../sealing.ts';

/** What is kept under an Idempotency-Key, so that a copy of the database tells nothing of requests and answers. */
export interface KeptAnswers {
  /**
   * Names a request of a caller.
   *
   * @param digest - SHA-256 of method, address and body. By itself it would let anybody try out the few national ids there are.
   */
  requestHash(caller: Caller, digest: string): string;
  seal(body: string, key: KeyOfCaller): string;
  /** @throws Error for what was not sealed for this key: whoever altered it has more than a request. */
  open(sealed: string, key: KeyOfCaller): string;
}

/** Answers kept under one secret, the same in every process and for as long as keys are kept. */
export function createKeptAnswers(secret: string): KeptAnswers {
  const naming = new Uint8Array(hkdfSync('sha256', secret, 'idempotency', 'request', 32));
  const sealing = createSealing(secret, 'idempotency');
  const bindingOf = ({subject, key}: KeyOfCaller): string => JSON.stringify([subject, key]);
  return {
    requestHash({role, cooperative, member, partner, area}, digest) {
      // Somebody who is two people here, or was another, may not find as one what they did as the other.
      const asked = JSON.stringify([role, cooperative, member, partner, area, digest]);
      return createHmac('sha256', naming).update(asked).digest('base64url');
    },
    seal: (body, key) => sealing.seal(body, bindingOf(key)),
    open(sealed, key) {
      const body = sealing.open(sealed, bindingOf(key));
      if (body === undefined) throw new Error('A kept answer was altered.');
      return body;
    },
  };
}
