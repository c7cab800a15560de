import {createHmac} from 'node:crypto';

/** What is kept of a national id. */
export interface ProtectedNationalId {
  readonly last4: string;
  /** HMAC-SHA-256: the same number is the same hash, and without the key 10¹⁶ numbers are not tried. */
  readonly hash: Uint8Array;
}

/**
 * What may be stored of a national id; the number itself is never stored.
 *
 * @param nationalId - 16 digits.
 * @param key - A secret of the server that never changes: with another key nobody is found twice any more.
 */
export function protectNationalId(nationalId: string, key: string | Uint8Array): ProtectedNationalId {
  return {
    last4: nationalId.slice(-4),
    hash: new Uint8Array(createHmac('sha256', key).update(nationalId).digest()),
  };
}
