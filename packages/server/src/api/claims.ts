import {AreaCode, Id, VillageCode} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';

const permissions: Caller['permissions'] = ['savings', 'national-id'];

// What PostgreSQL can keep, and a log could show.
const subject = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

interface Checking {
  readonly '~standard': {readonly validate: (value: unknown) => unknown};
}

/** The claim where it is what the schema takes, otherwise nothing. */
function claim(schema: Checking, value: unknown): string | null {
  const result = schema['~standard'].validate(value) as object;
  return 'value' in result ? (value as string) : null;
}

/**
 * The caller that a token's claims describe, with what belongs to the role and nothing else.
 *
 * @returns Nothing when the role is not known, or when what the role needs is missing.
 */
export function callerOf(claims: Readonly<Record<string, unknown>>): Caller | undefined {
  const {sub, role} = claims;
  if (typeof sub !== 'string' || !subject.test(sub)) return undefined;
  const cooperative = claim(VillageCode, claims['cooperative']);
  const member = claim(Id, claims['member']);
  const partner = claim(Id, claims['partner']);
  const area = claim(AreaCode, claims['area']);
  const granted: unknown[] = Array.isArray(claims['permissions']) ? claims['permissions'] : [];
  const base = {
    subject: sub,
    cooperative: null,
    member: null,
    partner: null,
    area: null,
    permissions: permissions.filter((each) => granted.includes(each)),
  };
  if (role === 'member' && cooperative !== null && member !== null)
    return {...base, role, cooperative, member};
  if (role === 'board' && cooperative !== null) return {...base, role, cooperative};
  if (role === 'city-office' && area !== null) return {...base, role, area};
  if (role === 'partner' && partner !== null) return {...base, role, partner};
  return undefined;
}
