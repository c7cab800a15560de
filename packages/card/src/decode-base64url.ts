/**
 * The bytes of base64url text (RFC 4648 §5, no padding), or undefined where it is not the one canonical encoding: two spellings of
 * the same bytes would be two tokens with one signature.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  const binary = atob(base64);
  // The last character of a canonical encoding has no bits that belong to no byte.
  if (btoa(binary).replace(/=+$/, '') !== base64) return undefined;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
