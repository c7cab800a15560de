import {
  cardKeys,
  cardRevocations,
  cards,
  cooperatives,
  members,
  savingsEntries,
} from '@koperasi/contract/examples';
import type {TableRows} from './table-rows.ts';

const membersElsewhere = 12;
const roles = [
  'chair',
  'vice-chair-business',
  'vice-chair-membership',
  'secretary',
  'treasurer',
  'supervisor',
];

function homeOf(member: string): string {
  const home = members.find(({id}) => id === member)?.cooperative;
  if (home === undefined) throw new Error(`There is no sample member ${member}.`);
  return home;
}

// 'Contoh Anggota 001': nobody is called that.
function memberElsewhere(cooperative: string, index: number): Readonly<Record<string, unknown>> {
  const number = String(index + 1).padStart(3, '0');
  const at = '2025-07-01T09:00:00+07:00';
  return {
    id: `mem_${cooperative.replaceAll('.', '')}_${number}`,
    cooperative,
    member_number: `CTH-${number}`,
    name: `Contoh Anggota ${number}`,
    role: roles[index] ?? 'member',
    joined_on: '2025-07-01',
    left_on: null,
    status: 'active',
    sample: true,
    created_at: at,
    updated_at: at,
  };
}

/** The contract's sample members with savings and cards, and twelve more in each cooperative that has none. All are marked as samples. */
export function samplePeopleRows(): TableRows[] {
  const elsewhere = cooperatives
    .filter(({code}) => !members.some(({cooperative}) => cooperative === code))
    .flatMap(({code}) => Array.from({length: membersElsewhere}, (_, index) => memberElsewhere(code, index)));
  return [
    {
      table: 'members',
      rows: [
        ...members.map((member) => ({
          id: member.id,
          cooperative: member.cooperative,
          member_number: member.memberNumber,
          name: member.name,
          role: member.role,
          joined_on: member.joinedOn,
          left_on: member.leftOn,
          status: member.status,
          sample: member.sample,
          created_at: member.updatedAt,
          updated_at: member.updatedAt,
        })),
        ...elsewhere,
      ],
    },
    {
      table: 'savings_entries',
      rows: [
        ...savingsEntries.map((entry) => ({
          id: entry.id,
          member: entry.member,
          cooperative: homeOf(entry.member),
          kind: entry.kind,
          direction: entry.direction,
          amount: entry.amount,
          booked_on: entry.bookedOn,
          note: entry.note,
          recorded_at: entry.recordedAt,
        })),
        ...elsewhere.map(({id, cooperative, joined_on, created_at}) => ({
          id: String(id).replace('mem_', 'sav_'),
          member: id,
          cooperative,
          kind: 'pokok',
          direction: 'deposit',
          amount: 100_000,
          booked_on: joined_on,
          note: 'Contoh simpanan pokok',
          recorded_at: created_at,
        })),
      ],
    },
    {
      table: 'card_keys',
      rows: cardKeys.keys.map((key) => ({
        kid: key.kid,
        alg: key.alg,
        public_jwk: key,
        private_jwk: null,
        created_at: '2025-06-01T09:00:00+07:00',
        retired_at: '2026-06-01T09:00:00+07:00',
      })),
    },
    {
      table: 'cards',
      rows: cards.map(({id, member, cooperative, token, issuedAt, expiresAt, revokedAt}) => ({
        id,
        member,
        cooperative,
        token,
        kid: (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as {kid: string})
          .kid,
        issued_at: issuedAt,
        expires_at: expiresAt,
        revoked_at: revokedAt,
      })),
    },
    {
      table: 'card_revocations',
      rows: cardRevocations.map(({id, revokedAt}) => ({id, revoked_at: revokedAt})),
    },
  ];
}
