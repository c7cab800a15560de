import type {Caller} from './database.ts';

const nobody: Caller = {
  role: 'public',
  subject: '',
  cooperative: null,
  member: null,
  partner: null,
  area: null,
  permissions: [],
};

const unyur = '36.73.01.1007';

/** One caller of each kind, for tests of the database. */
export const callers = {
  public: nobody,
  member: {...nobody, role: 'member', subject: 'member', cooperative: unyur, member: 'mem_unyur06'},
  board: {
    ...nobody,
    role: 'board',
    subject: 'board',
    cooperative: unyur,
    permissions: ['savings', 'national-id'],
  },
  boardWithoutPermissions: {...nobody, role: 'board', subject: 'board-2', cooperative: unyur},
  boardElsewhere: {
    ...nobody,
    role: 'board',
    subject: 'board-3',
    cooperative: '36.73.04.1007',
    permissions: ['savings', 'national-id'],
  },
  city: {...nobody, role: 'city-office', subject: 'city', area: '36.73'},
  cityElsewhere: {...nobody, role: 'city-office', subject: 'city-2', area: '36.7'},
  partner: {...nobody, role: 'partner', subject: 'bri', partner: 'ptr_bri'},
  supplier: {...nobody, role: 'partner', subject: 'bulog', partner: 'ptr_bulog'},
} as const satisfies Record<string, Caller>;
