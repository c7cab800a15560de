/** The system's word for what went wrong, `ECONNRESET`, and nothing else of an error that may name addresses. */
export function systemCode(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Object && depth < 4; at = (at as Error).cause, depth++) {
    const code: unknown = (at as {code?: unknown}).code;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return null;
}
