import {cooperatives, members, partners} from '@koperasi/contract/examples';
import {nobody} from '../caller.ts';
import type {SamplePerson} from './sample-person.ts';

const {subject: _, ...nothing} = nobody;

function cooperativeOf(code: string): string {
  return cooperatives.find((each) => each.code === code)?.name ?? code;
}

function member(id: string, memberId: string): SamplePerson {
  const {name, cooperative} = members.find((each) => each.id === memberId)!;
  const claims = {...nothing, role: 'member', cooperative, member: memberId} as const;
  return {id, name: `${name}, anggota ${cooperativeOf(cooperative)}`, claims};
}

function board(id: string, memberId: string): SamplePerson {
  const {name, cooperative} = members.find((each) => each.id === memberId)!;
  const permissions = ['savings', 'national-id'] as const;
  const claims = {...nothing, role: 'board', cooperative, permissions} as const;
  return {id, name: `${name}, pengurus ${cooperativeOf(cooperative)}`, claims};
}

function partner(id: string, partnerId: string): SamplePerson {
  const {name} = partners.find((each) => each.id === partnerId)!;
  return {id, name: `Contoh Petugas ${name}`, claims: {...nothing, role: 'partner', partner: partnerId}};
}

/** Whom one can be in a demo: one of each role, and a board of another cooperative that may not see what the first one sees. */
export const samplePeople: readonly SamplePerson[] = [
  member('anggota', 'mem_unyur06'),
  board('pengurus', 'mem_unyur01'),
  board('pengurus-sukawana', 'mem_sukawana01'),
  {
    id: 'dinas',
    name: 'Contoh Petugas Dinas Koperasi Kota Serang',
    claims: {...nothing, role: 'city-office', area: '36.73'},
  },
  partner('bank', 'ptr_bri'),
  partner('pemasok', 'ptr_bulog'),
];
