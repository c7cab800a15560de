/** A new Idempotency-Key: 192 random bits in 32 characters. Works where there is no HTTPS, and so no `randomUUID`. */
export function orderKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))).replace(/\W/g, '_');
}
