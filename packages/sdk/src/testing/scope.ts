import type {Route} from '@koperasi/contract';
import type {Caller} from './handler.js';
import {Refusal} from './refusal.js';

/** Whether a Kemendagri code lies in an area. */
export function within(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`);
}

/**
 * Lets callers through to what is theirs; everything else does not exist for them.
 *
 * @throws Refusal `not-signed-in`, `not-found`, `not-allowed`
 */
export function requireScope(route: Route, input: Readonly<Record<string, unknown>>, caller: Caller): void {
  if (route.roles.includes('public')) return;
  if (caller.role === 'public') throw new Refusal('not-signed-in');
  if (isForeign(named(route, input), caller)) throw new Refusal('not-found');
  if (!route.roles.some((role) => role === caller.role)) throw new Refusal('not-allowed');
}

/** Whose webhook endpoints these are. */
export function callerKey({role, cooperative, area, partner}: Caller): string {
  return `${role} ${cooperative ?? area ?? partner ?? ''}`;
}

/** What the path names, and not what a list is narrowed down to. */
function named(route: Route, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => route.path.includes(`{${name}}`)));
}

function isForeign(input: Readonly<Record<string, unknown>>, {role, ...own}: Caller): boolean {
  const {cooperative, member, partner} = input;
  if (role === 'city-office')
    return typeof cooperative === 'string' && (own.area === null || !within(cooperative, own.area));
  // Which applications, loans and orders are a partner's own, the resources know.
  if (role === 'partner') return partner !== undefined && partner !== own.partner;
  if (cooperative !== undefined && cooperative !== own.cooperative) return true;
  return role === 'member' && member !== undefined && member !== own.member;
}
