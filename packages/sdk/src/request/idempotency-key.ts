/** A new Idempotency-Key: 190 random bits in 32 characters. Works in insecure contexts, where `randomUUID` is missing. */
export function idempotencyKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))).replace(/\W/g, '_');
}
