/** What a card's token says, and all it says: no name, no number, no balance. Times are seconds since 1970. */
export interface CardClaims {
  /** Id of the card. */
  readonly jti: string;
  /** Kemendagri code of the kelurahan: `36.73.01.1007`. */
  readonly cooperative: string;
  readonly iat: number;
  readonly exp: number;
}

const id = /^[A-Za-z0-9_-]{1,64}$/;
const village = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** The claims in a payload, others left in place; undefined where one is missing or of another form than the contract's `CardClaims`. */
export function readClaims(payload: Readonly<Record<string, unknown>> | undefined): CardClaims | undefined {
  if (!payload) return undefined;
  const {jti, cooperative, iat, exp} = payload;
  const right =
    typeof jti === 'string' &&
    id.test(jti) &&
    typeof cooperative === 'string' &&
    village.test(cooperative) &&
    Number.isSafeInteger(iat) &&
    Number.isSafeInteger(exp);
  return right ? (payload as unknown as CardClaims) : undefined;
}
