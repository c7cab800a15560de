import type {Role} from '@koperasi/contract';

/** What a token says of somebody. */
export interface Identity {
  readonly role: Exclude<Role, 'public'>;
  readonly sub: string;
  readonly cooperative?: string;
  readonly member?: string;
  readonly partner?: string;
  readonly area?: string;
  readonly permissions?: readonly string[];
}

/** The cooperative of the sample people, and another one in the same city. */
export const unyur = '36.73.01.1007';
export const sukawana = '36.73.04.1007';

/** One of each role, over the same sample rows. */
export const own = {
  member: {role: 'member', sub: 'checks-member', cooperative: unyur, member: 'mem_unyur06'},
  board: {
    role: 'board',
    sub: 'checks-board',
    cooperative: unyur,
    member: 'mem_unyur01',
    permissions: ['savings', 'national-id'],
  },
  'city-office': {role: 'city-office', sub: 'checks-city', area: '36.73'},
  partner: {role: 'partner', sub: 'checks-partner', partner: 'ptr_bri'},
} as const satisfies Record<string, Identity>;

/** The same roles of somebody else: another cooperative, another city, another partner. */
export const foreign = {
  member: {role: 'member', sub: 'foreign-member', cooperative: sukawana, member: 'mem_sukawana05'},
  board: {
    role: 'board',
    sub: 'foreign-board',
    cooperative: sukawana,
    permissions: ['savings', 'national-id'],
  },
  'city-office': {role: 'city-office', sub: 'foreign-city', area: '36.72'},
  partner: {role: 'partner', sub: 'foreign-partner', partner: 'ptr_pos'},
} as const satisfies Record<string, Identity>;
