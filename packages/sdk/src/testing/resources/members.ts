import {createMember, getMember, listMembers, updateMember, type Member} from '@koperasi/contract';
import {handler, said, type Caller, type Handler} from '../handler.js';
import {found, refusalAt} from '../refusal.js';
import type {TestState} from '../test-state.js';
import {matches} from './cooperatives.js';

/** Members. Of a national id only the last four digits come out, and only to who may see them. */
export const memberHandlers: readonly Handler[] = [
  handler(listMembers, ({state, caller, input: {cooperative, q, status, role}}) =>
    state.members
      .filter(
        (one) =>
          one.cooperative === cooperative &&
          (caller.role !== 'member' || one.id === caller.member) &&
          matches(q, one.name, one.memberNumber) &&
          (status === undefined || one.status === status) &&
          (role === undefined || one.role === role),
      )
      .map((one) => seenBy(one, state, caller)),
  ),
  handler(createMember, ({state, caller, input: {cooperative, body}, now}) => {
    requireFreeNumber(state, cooperative, body.memberNumber);
    const {nationalId, ...fields} = body;
    const member: Member = {
      id: state.newId('mem'),
      cooperative,
      ...fields,
      leftOn: null,
      status: 'active',
      nationalIdLast4: null,
      sample: true,
      updatedAt: now,
    };
    if (nationalId != null) state.nationalIds.set(member.id, nationalId);
    state.members.push(member);
    return seenBy(member, state, caller);
  }),
  handler(getMember, ({state, caller, input}) => seenBy(memberOf(state, input), state, caller)),
  handler(updateMember, ({state, caller, input, now}) => {
    const member = memberOf(state, input);
    const {nationalId, ...fields} = input.body;
    if (fields.memberNumber !== undefined && fields.memberNumber !== member.memberNumber)
      requireFreeNumber(state, member.cooperative, fields.memberNumber);
    if (nationalId != null) state.nationalIds.set(member.id, nationalId);
    if (nationalId === null) {
      state.nationalIds.delete(member.id);
      member.nationalIdLast4 = null;
    }
    Object.assign(member, said(fields), {updatedAt: now});
    return seenBy(member, state, caller);
  }),
];

/** @throws Refusal `not-found` */
export function memberOf(
  state: TestState,
  {cooperative, member}: {cooperative: string; member: string},
): Member {
  return found(state.members.find((one) => one.id === member && one.cooperative === cooperative));
}

function seenBy({nationalIdLast4, ...member}: Member, state: TestState, {permissions}: Caller): Member {
  if (!permissions.includes('national-id')) return member;
  return {...member, nationalIdLast4: state.nationalIds.get(member.id)?.slice(-4) ?? nationalIdLast4 ?? null};
}

function requireFreeNumber(state: TestState, cooperative: string, number: string): void {
  if (state.members.some((one) => one.cooperative === cooperative && one.memberNumber === number))
    throw refusalAt(
      'conflict',
      '#/memberNumber',
      'taken',
      'Nomor anggota ini sudah dipakai di koperasi ini.',
      'This member number is taken in this cooperative.',
    );
}
