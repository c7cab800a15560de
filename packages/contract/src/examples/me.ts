import type {Me} from '../me.js';

/** One sample caller of each role. */
export const callers: readonly Me[] = [
  {
    role: 'public',
    cooperative: null,
    member: null,
    partner: null,
    area: null,
    permissions: [],
  },
  {
    role: 'member',
    cooperative: '36.73.01.1007',
    member: 'mem_unyur06',
    partner: null,
    area: null,
    permissions: [],
  },
  {
    role: 'board',
    cooperative: '36.73.01.1007',
    member: 'mem_unyur01',
    partner: null,
    area: null,
    permissions: ['savings', 'national-id'],
  },
  {
    role: 'city-office',
    cooperative: null,
    member: null,
    partner: null,
    area: '36.73',
    permissions: [],
  },
  {
    role: 'partner',
    cooperative: null,
    member: null,
    partner: 'ptr_bri',
    area: null,
    permissions: [],
  },
];
