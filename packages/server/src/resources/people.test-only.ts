import type {Member} from '@koperasi/contract';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';

/** The cooperative whose people these are. */
export const cooperative = '36.73.04.1007';

/** Where its members are. */
export const members = `/cooperatives/${cooperative}/members`;

/** The API with a board that may see everything, a clerk who may not, and members who join. */
export interface People {
  readonly api: TestApi;
  readonly board: TestCaller;
  /** Of the board, without permissions. */
  readonly clerk: TestCaller;
  asMember(member: string): TestCaller;
  /** A new member with a number of their own. */
  join(change?: object): Promise<Member>;
}

/** Starts the API at 10:00 in Kota Serang, without people. */
export async function startPeople(): Promise<People> {
  const api = await startApi({seed: 'reference'}, {now: new Date('2026-11-27T03:00:00.900Z')});
  const board = api.as({role: 'board', cooperative, permissions: ['savings', 'national-id']});
  const count = {value: 0};
  return {
    api,
    board,
    clerk: api.as({role: 'board', cooperative, sub: 'clerk'}),
    asMember: (member) => api.as({role: 'member', cooperative, member}),
    async join(change = {}) {
      count.value += 1;
      const made = await board.send<Member>('POST', members, {
        memberNumber: `CRG-${count.value}`,
        name: `Contoh Anggota ${count.value}`,
        role: 'member',
        joinedOn: '2026-01-15',
        ...change,
      });
      if (made.status !== 201) throw new Error(`The member was answered with ${made.status}.`);
      return made.body;
    },
  };
}
