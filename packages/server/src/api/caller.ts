import type {Role} from '@koperasi/contract';

/** What a token may allow beyond its role. */
export type Permission = 'savings' | 'national-id';

/** Who asks, as read from the token. Row-level security works with these values; what a role has none of is null. */
export interface Caller {
  readonly role: Role;
  /** `sub` of the token; null when nobody has signed in. */
  readonly subject: string | null;
  /** Village code of a member's or a board's cooperative. */
  readonly cooperative: string | null;
  readonly member: string | null;
  readonly partner: string | null;
  /** Kemendagri code of a city office: `36.73`. */
  readonly area: string | null;
  readonly permissions: readonly Permission[];
}

/** Somebody who has not signed in. */
export const nobody: Caller = {
  role: 'public',
  subject: null,
  cooperative: null,
  member: null,
  partner: null,
  area: null,
  permissions: [],
};
