import type {Handlers} from '../api/handler.ts';
import type {Query} from '../database/database.ts';
import {newId} from '../database/new-id.ts';
import {protectNationalId} from '../database/national-id.ts';
import {conditions} from './conditions.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {requireDays} from './days.ts';
import {beforeAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {memberAnswer, memberRow, selectMembers, type MemberRow} from './member-answer.ts';
import {membershipAfter, memberRefusals} from './member-rules.ts';
import {namesOf} from './names-of.ts';
import {refusing} from './refusing.ts';
import {voidCard} from './void-card.ts';

/**
 * Members of a cooperative. A national id goes in, and only its last four digits come out again.
 *
 * @param nationalIdKey - Of the hash that finds the same person twice.
 */
export function memberHandlers(nationalIdKey: Uint8Array | string): Handlers['members'] {
  const setNationalId = async (query: Query, member: string, nationalId: string | null): Promise<void> => {
    const kept = nationalId === null ? null : protectNationalId(nationalId, nationalIdKey);
    await query('select set_national_id($1::text, $2::text, $3::bytea)', [
      member,
      kept?.last4 ?? null,
      kept?.hash ?? null,
    ]);
  };

  return {
    list: async ({query, params, search, list, caller}) => {
      const where = conditions()
        .and('m.cooperative = ?', params.cooperative)
        .and('m.id > ?', edge(list, 0, beforeAll))
        .and('found(m.search, ?)', search.q)
        .and('m.status = ?', search.status)
        .and('m.role = ?', search.role);
      const rows = await query<MemberRow>(
        `${selectMembers} where ${where.text} order by m.id limit ${list.limit + 1}`,
        where.parameters,
      );
      if (rows.length === 0) await cooperativeKind(query, params.cooperative);
      return list.page(
        rows,
        ({id}) => [id],
        (row) => memberAnswer(row, caller),
      );
    },

    create: async (request) => {
      const {query, params, body, caller, now} = request;
      const {cooperative} = params;
      requireDays(now, {pointer: '#/joinedOn', day: body.joinedOn, past: true});
      await cooperativeKind(query, cooperative);
      const id = newId(now.getTime());
      const insert = async (): Promise<void> => {
        await query(
          'insert into members (id, cooperative, member_number, name, role, joined_on) values ($1, $2, $3, $4, $5, $6::date)',
          [id, cooperative, body.memberNumber, body.name, body.role, body.joinedOn],
        );
        if (body.nationalId != null) await setNationalId(query, id, body.nationalId);
      };
      await refusing(memberRefusals, insert());
      request.audit(`/cooperatives/${cooperative}/members/${id}`, namesOf(body));
      return memberAnswer(await memberRow(query, {cooperative, member: id}), caller);
    },

    get: async ({query, params, caller}) => memberAnswer(await memberRow(query, params), caller),

    update: async (request) => {
      const {query, params, body, caller, now} = request;
      await lock(query, 'members', params.member);
      const row = await memberRow(query, params);
      request.match(memberAnswer(row, caller));
      const {status, leftOn} = membershipAfter(row, body, now);
      const change = async (): Promise<void> => {
        await query(
          'update members set member_number = $2, name = $3, role = $4, status = $5, left_on = $6::date where id = $1',
          [
            row.id,
            body.memberNumber ?? row.member_number,
            body.name ?? row.name,
            body.role ?? row.role,
            status,
            leftOn,
          ],
        );
        if (body.nationalId !== undefined) await setNationalId(query, row.id, body.nationalId);
      };
      await refusing(memberRefusals, change());
      // Whoever has left has no card any more.
      const voided = status === 'left' && (await voidCard(request, params)) !== null;
      const path = `/cooperatives/${row.cooperative}/members/${row.id}`;
      request.audit(path, namesOf(body));
      if (voided) request.audit(`${path}/card`, ['revokedAt']);
      return memberAnswer(await memberRow(query, params), caller);
    },
  };
}
