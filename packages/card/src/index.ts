export type {PublicKey} from './check-signature.js';
export type {CardClaims} from './claims.js';
export {
  verifyCard,
  type CardKey,
  type CardKeys,
  type CardVerdict,
  type VerifyCardOptions,
} from './verify-card.js';
