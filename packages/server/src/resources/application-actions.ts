import {applicationActions, applicationMoves, type applicationStates} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';

type Action = (typeof applicationActions)[number];
type State = (typeof applicationStates)[number];

/** What decides who may move an application. */
export interface MovableApplication {
  readonly state: string;
  /** Id of the partner that it asks for the loan. */
  readonly lender: string;
}

/** Who of the callers may ever take an action on this application, whatever its state. */
export function mayMove(caller: Caller, action: Action, {lender}: MovableApplication): boolean {
  return (
    applicationMoves[action].roles.includes(caller.role) &&
    (caller.role !== 'partner' || caller.partner === lender)
  );
}

/** Whether the action leads on from the state. The lender's turn comes when the application was endorsed, not before. */
export function leadsOn(caller: Caller, action: Action, {state}: MovableApplication): boolean {
  if (caller.role === 'partner' && state === 'deliberated') return false;
  return applicationMoves[action].from.includes(state as State);
}

/** The actions that the caller may take on an application now. */
export function applicationActionsOf(caller: Caller, application: MovableApplication): Action[] {
  return applicationActions.filter(
    (action) => mayMove(caller, action, application) && leadsOn(caller, action, application),
  );
}
