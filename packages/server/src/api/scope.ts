import type {Route} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import {ProblemError, problem} from './problem-error.ts';

/** The problem of a caller who has to sign in first. */
export function notSignedIn(): ProblemError {
  return new ProblemError('not-signed-in', {headers: {'WWW-Authenticate': 'Bearer realm="koperasi"'}});
}

function isWithin(cooperative: string, area: string | null): boolean {
  return area !== null && (cooperative === area || cooperative.startsWith(`${area}.`));
}

/** Whether a path names something that is not the caller's. Lenders and suppliers are known to the rows, not to the path. */
function isForeign(params: Readonly<Record<string, string>>, caller: Caller): boolean {
  const {cooperative, member, partner} = params;
  switch (caller.role) {
    case 'public':
      return false;
    case 'member':
      return (
        (cooperative !== undefined && cooperative !== caller.cooperative) ||
        (member !== undefined && member !== caller.member)
      );
    case 'board':
      return cooperative !== undefined && cooperative !== caller.cooperative;
    case 'city-office':
      return cooperative !== undefined && !isWithin(cooperative, caller.area);
    case 'partner':
      return partner !== undefined && partner !== caller.partner;
  }
}

/**
 * Lets a caller through to what is theirs. What is not theirs does not exist for them, whatever their role may do elsewhere.
 *
 * @throws ProblemError `not-signed-in`, `not-found` or `not-allowed`
 */
export function checkScope(route: Route, params: Readonly<Record<string, string>>, caller: Caller): void {
  if (route.roles.includes('public')) return;
  if (caller.role === 'public') throw notSignedIn();
  if (isForeign(params, caller)) throw problem('not-found');
  if (!route.roles.includes(caller.role)) throw problem('not-allowed');
}
