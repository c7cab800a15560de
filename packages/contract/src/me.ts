import * as z from 'zod/mini';
import {route} from './route.js';
import {AreaCode, Id, VillageCode, answer, openEnum} from './values.js';

/** Who the caller is, as the server understood the token. */
export const Me = answer({
  role: openEnum(['public', 'member', 'board', 'city-office', 'partner']),
  cooperative: z.nullable(VillageCode),
  member: z.nullable(Id),
  partner: z.nullable(Id),
  area: z.nullable(AreaCode),
  permissions: z.array(openEnum(['savings', 'national-id'])),
});

export const getMe = route({
  id: 'me.get',
  method: 'GET',
  path: '/me',
  response: Me,
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
});

export type Me = z.infer<typeof Me>;
