import type {Card} from '@koperasi/contract';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';

/** A card as it is stored. */
export interface CardRow {
  readonly id: string;
  readonly member: string;
  readonly cooperative: string;
  readonly token: string;
  readonly issued_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
}

const columns = 'id, member, cooperative, token, issued_at, expires_at, revoked_at';

/** A card and what it is worth now. */
export function cardAnswer(row: CardRow, now: Date): Card {
  const expired = Date.parse(row.expires_at) <= now.getTime();
  return {
    id: row.id,
    member: row.member,
    cooperative: row.cooperative,
    token: row.token,
    status: row.revoked_at !== null ? 'revoked' : expired ? 'expired' : 'active',
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}

/**
 * The newest card of a member.
 *
 * @throws ProblemError `not-found`
 */
export async function newestCard(
  query: Query,
  {cooperative, member}: {readonly cooperative: string; readonly member: string},
): Promise<CardRow> {
  return only(
    await query<CardRow>(
      `select ${columns} from cards where member = $1 and cooperative = $2 order by issued_at desc, id desc limit 1`,
      [member, cooperative],
    ),
  );
}
