/** The system's word for what went wrong, `ECONNRESET`, and nothing else of an error that may name addresses. */
export function systemCode(error: unknown): string | null {
  const {code, cause} = Object(error) as {code?: unknown; cause?: {code?: unknown}};
  return /^[A-Z][A-Z0-9_]{2,40}$/.exec(String(code ?? cause?.code))?.[0] ?? null;
}
