const changing = new Set(['exp', 'iat', 'nbf', 'jti']);

/** Who a token stands for: what a JWT says but for its times, so that it stays the same when it is renewed; else the token itself. */
export function identityOf(token: string): string {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return JSON.stringify(JSON.parse(atob(payload)), (key, value: unknown) =>
      changing.has(key) ? undefined : value,
    );
  } catch {
    return token;
  }
}
