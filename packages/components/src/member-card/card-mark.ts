import type {MemberCardData} from './card-data.js';

/** Why a card is marked on its face; undefined while nothing is wrong. */
export type CardMark = 'left' | 'suspended' | 'revoked' | 'expired' | 'fake';

/**
 * What has to be seen at arm's length, from what the data say; a signature is checked elsewhere.
 *
 * @param now - Milliseconds since 1970.
 */
export function cardMark({member, card}: MemberCardData, now: number): CardMark | undefined {
  if (member.status === 'left') return 'left';
  if (member.status === 'suspended') return 'suspended';
  if (card?.revokedAt) return 'revoked';
  return card?.expiresAt && endOf(card.expiresAt) <= now ? 'expired' : undefined;
}

/** A bare date is good until its day is over where the reader is. */
function endOf(expiresAt: string): number {
  return new Date(expiresAt.length > 10 ? expiresAt : `${expiresAt}T23:59:59`).getTime();
}
