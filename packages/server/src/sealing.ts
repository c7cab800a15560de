import {createCipheriv, createDecipheriv, createHmac, hkdfSync} from 'node:crypto';

/** Hides texts from whoever has only what is stored. `binding` is what a text is good for; under another one it does not open. */
export interface Sealing {
  seal(text: string, binding: string): string;
  /** The text; nothing where it was altered, cut, sealed for something else or under another secret. */
  open(sealed: string, binding: string): string | undefined;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * A sealing of one use under the server's secret, the same in every process (AES-256-GCM). The nonce follows from text and binding, so
 * that the same text is sealed alike: an address with a cursor in it keeps its entity tag.
 *
 * @param use - What is sealed; what was sealed for one use does not open for another.
 */
export function createSealing(secret: string, use: string): Sealing {
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, use, purpose, 32));
  const sealing = derive('seal');
  const naming = derive('nonce');
  return {
    seal(text, binding) {
      const nonce = createHmac('sha256', naming)
        .update(JSON.stringify([binding, text]))
        .digest()
        .subarray(0, nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(binding));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open(sealed, binding) {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const nonce = bytes.subarray(0, nonceBytes);
        const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
        const decipher = createDecipheriv('aes-256-gcm', sealing, nonce, {authTagLength: tagBytes})
          .setAAD(Buffer.from(binding))
          .setAuthTag(tag);
        const hidden = decipher.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([hidden, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
