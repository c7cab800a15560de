import type {Caller} from '../database/database.ts';

export type {Caller};

/** Somebody who has not signed in. */
export const nobody: Caller = {
  role: 'public',
  subject: '',
  cooperative: null,
  member: null,
  partner: null,
  area: null,
  permissions: [],
};
