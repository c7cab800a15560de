import type {MemberChange} from '@koperasi/contract';
import {problem} from '../api/problem-error.ts';
import type {MemberRow} from './member-answer.ts';
import {requireDays, type SentDay} from './days.ts';
import type {Refusals} from './refusing.ts';

/** What the database refuses of a member, and what a person is told. */
export const memberRefusals: Refusals = {
  members_number_once: [
    'conflict',
    {
      pointer: '#/memberNumber',
      code: 'taken',
      detail: {
        id: 'Nomor anggota ini sudah dipakai di koperasi ini.',
        en: 'This member number is taken in this cooperative.',
      },
    },
  ],
  member_national_ids_once: [
    'conflict',
    {
      pointer: '#/nationalId',
      code: 'taken',
      detail: {
        id: 'Nomor ini sudah terdaftar atas nama anggota lain di koperasi ini.',
        en: 'This number stands with another member of this cooperative.',
      },
    },
  ],
};

function leftOn(day: string | null | undefined, joinedOn: string): SentDay {
  const detail = {
    id: 'Tanggal keluar tidak boleh mendahului tanggal bergabung.',
    en: 'The day of leaving must not be before the day of joining.',
  };
  return {pointer: '#/leftOn', day, past: true, from: {day: joinedOn, code: 'before-joining', detail}};
}

/** Status and day of leaving after a change: whoever has left has such a day, and nobody else. */
export interface Membership {
  readonly status: string;
  readonly leftOn: string | null;
}

/**
 * What a change makes of a membership. A member who comes back loses the day of leaving.
 *
 * @throws ProblemError `invalid-request` for days, `rule-broken` where status and day do not go together
 */
export function membershipAfter(member: MemberRow, change: MemberChange, now: Date): Membership {
  requireDays(now, leftOn(change.leftOn, member.joined_on));
  const status = change.status ?? member.status;
  if (status !== 'left') {
    if (change.leftOn != null)
      throw problem('rule-broken', {
        pointer: '#/leftOn',
        code: 'not-left',
        detail: {
          id: 'Tanggal keluar hanya untuk anggota yang berstatus keluar.',
          en: 'Only a member whose status is left has a day of leaving.',
        },
      });
    return {status, leftOn: null};
  }
  const day = change.leftOn === undefined ? member.left_on : change.leftOn;
  if (day === null)
    throw problem('rule-broken', {
      pointer: '#/leftOn',
      code: 'required',
      detail: {
        id: 'Anggota yang keluar harus punya tanggal keluar.',
        en: 'A member who has left needs the day of leaving.',
      },
    });
  return {status, leftOn: day};
}
