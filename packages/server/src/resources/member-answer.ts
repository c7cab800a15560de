import type {Member} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';

/** A member as stored; `last4` is null for callers who may not see it, and where it is not known. */
export interface MemberRow {
  readonly id: string;
  readonly cooperative: string;
  readonly member_number: string;
  readonly name: string;
  readonly role: string;
  readonly joined_on: string;
  readonly left_on: string | null;
  readonly status: string;
  readonly sample: boolean;
  readonly updated_at: string;
  readonly last4: string | null;
}

/** What `MemberRow` is read from, up to its `where`. */
export const selectMembers = `select m.id, m.cooperative, m.member_number, m.name, m.role, m.joined_on, m.left_on, m.status, m.sample,
  m.updated_at, n.last4 from members m left join member_national_ids n on n.member = m.id`;

/** A member as the caller may see them: the last four digits of the national id stand there with the permission alone. */
export function memberAnswer(row: MemberRow, {permissions}: Caller): Member {
  return {
    id: row.id,
    cooperative: row.cooperative,
    memberNumber: row.member_number,
    name: row.name,
    role: row.role,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    status: row.status,
    ...(permissions.includes('national-id') && {nationalIdLast4: row.last4}),
    sample: row.sample,
    updatedAt: row.updated_at,
  };
}

/**
 * The row of a member of a cooperative.
 *
 * @throws ProblemError `not-found`
 */
export async function memberRow(
  query: Query,
  {cooperative, member}: {readonly cooperative: string; readonly member: string},
): Promise<MemberRow> {
  const text = `${selectMembers} where m.id = $1 and m.cooperative = $2`;
  return only(await query<MemberRow>(text, [member, cooperative]));
}
