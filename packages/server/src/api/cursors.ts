import {createCipheriv, createDecipheriv, createHmac, hkdfSync} from 'node:crypto';
import {problem} from './problem-error.ts';
import type {SortKey} from './list-position.ts';

/** Makes cursors and reads them again. `binding` is what a cursor is good for: the list, its filters and the caller's scope. */
export interface Cursors {
  seal(after: SortKey, binding: string): string;
  /** @throws ProblemError `invalid-cursor` for anything that this server did not make for this binding. */
  open(cursor: string, binding: string): SortKey;
}

const nonceBytes = 12;
const tagBytes = 16;

function isSortKey(value: unknown): value is SortKey {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

/**
 * Cursors under one secret, which every process that serves the same lists has to share.
 *
 * They are encrypted as well as signed (AES-256-GCM), since the position in a list of members is a name. The nonce follows from the
 * content, so that a page that did not change keeps its entity tag.
 */
export function createCursors(secret: string): Cursors {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'cursor', use, 32));
  const sealing = derive('seal');
  const naming = derive('nonce');
  return {
    seal(after, binding) {
      const content = JSON.stringify(after);
      const nonce = createHmac('sha256', naming)
        .update(JSON.stringify([binding, content]))
        .digest()
        .subarray(0, nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(binding));
      const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(cursor, binding) {
      const bytes = Buffer.from(cursor, 'base64url');
      try {
        const nonce = bytes.subarray(0, nonceBytes);
        const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
        const decipher = createDecipheriv('aes-256-gcm', sealing, nonce, {authTagLength: tagBytes})
          .setAAD(Buffer.from(binding))
          .setAuthTag(tag);
        const content = Buffer.concat([
          decipher.update(bytes.subarray(nonceBytes + tagBytes)),
          decipher.final(),
        ]);
        const after: unknown = JSON.parse(content.toString('utf8'));
        if (isSortKey(after)) return after;
      } catch {
        // Altered, cut, of another list or under another secret: all the same to the caller.
      }
      throw problem('invalid-cursor');
    },
  };
}
