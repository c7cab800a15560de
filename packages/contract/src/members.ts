import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Id, Instant, IsoDate, Line, VillageCode, answer, openEnum, request, text} from './values.js';

const memberRoles = [
  'member',
  'chair',
  'vice-chair-business',
  'vice-chair-membership',
  'secretary',
  'treasurer',
  'supervisor',
] as const;
const memberStatuses = ['active', 'suspended', 'left'] as const;

/**
 * One member. `nationalIdLast4` is absent unless the caller holds the permission `national-id`, and null where it is not known;
 * more of the number than its last four digits is never sent.
 */
export const Member = answer({
  id: Id,
  cooperative: VillageCode,
  memberNumber: z.string(),
  name: z.string(),
  role: openEnum(memberRoles),
  joinedOn: IsoDate,
  leftOn: z.nullable(IsoDate),
  status: openEnum(memberStatuses),
  nationalIdLast4: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}$/)))),
  sample: z.boolean(),
  updatedAt: Instant,
});

/** Nomor Induk Kependudukan, 16 digits. It goes in, and never comes out again. */
export const NationalId = text(z.regex(/^\d{16}$/));

export const MemberInput = request({
  memberNumber: Line,
  name: Line,
  role: z.enum(memberRoles),
  joinedOn: IsoDate,
  nationalId: z.optional(z.nullable(NationalId)),
});

export const MemberChange = request({
  memberNumber: z.optional(Line),
  name: z.optional(Line),
  role: z.optional(z.enum(memberRoles)),
  status: z.optional(z.enum(memberStatuses)),
  leftOn: z.optional(z.nullable(IsoDate)),
  nationalId: z.optional(z.nullable(NationalId)),
});

const all = request({cooperative: VillageCode});
/** A member of a cooperative, in a path. */
export const memberParams = request({cooperative: VillageCode, member: Id});

export const listMembers = route({
  id: 'members.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/members',
  params: all,
  query: request({
    ...pageQuery,
    q: z.optional(Line),
    status: z.optional(z.enum(memberStatuses)),
    role: z.optional(z.enum(memberRoles)),
  }),
  response: page(Member),
  status: 200,
  roles: ['member', 'board', 'city-office'],
  paged: true,
});

export const createMember = route({
  id: 'members.create',
  method: 'POST',
  path: '/cooperatives/{cooperative}/members',
  params: all,
  body: MemberInput,
  response: Member,
  status: 201,
  roles: ['board'],
});

export const getMember = route({
  id: 'members.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/members/{member}',
  params: memberParams,
  response: Member,
  status: 200,
  roles: ['member', 'board', 'city-office'],
});

export const updateMember = route({
  id: 'members.update',
  method: 'PATCH',
  path: '/cooperatives/{cooperative}/members/{member}',
  params: memberParams,
  body: MemberChange,
  response: Member,
  status: 200,
  roles: ['board'],
  changes: true,
});

export type Member = z.infer<typeof Member>;
export type MemberInput = z.infer<typeof MemberInput>;
export type MemberChange = z.infer<typeof MemberChange>;
