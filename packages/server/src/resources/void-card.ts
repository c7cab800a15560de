import type {HandlerRequest} from '../api/handler.ts';

/**
 * Voids the card that a member has, if there is one, and tells of it. An expired one as well: at most one card of a member is not void.
 *
 * @returns Its id, or null.
 */
export async function voidCard(
  {query, now, event}: Pick<HandlerRequest, 'query' | 'now' | 'event'>,
  {cooperative, member}: {readonly cooperative: string; readonly member: string},
): Promise<string | null> {
  const [card] = await query<{id: string}>(
    'update cards set revoked_at = $3::timestamptz where member = $1 and cooperative = $2 and revoked_at is null returning id',
    [member, cooperative, now.toISOString()],
  );
  if (!card) return null;
  const resource = `/cooperatives/${cooperative}/members/${member}/card`;
  event('card.revoked', {cooperative, partner: null, resource});
  return card.id;
}
