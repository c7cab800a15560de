import {orderActions, orderMoves, type orderStates} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';

type Action = (typeof orderActions)[number];
type State = (typeof orderStates)[number];

/** What decides who may move an order. */
export interface MovableOrder {
  readonly state: string;
  /** Id of the partner that it was placed with. */
  readonly partner: string;
}

/** Who of the callers may ever take an action on this order, whatever its state. */
export function mayMoveOrder(caller: Caller, action: Action, {partner}: MovableOrder): boolean {
  return (
    orderMoves[action].roles.includes(caller.role) &&
    (caller.role !== 'partner' || caller.partner === partner)
  );
}

/** Whether the action leads on from the state. */
export function orderLeadsOn(action: Action, {state}: MovableOrder): boolean {
  return orderMoves[action].from.includes(state as State);
}

/** The actions that the caller may take on an order now. */
export function orderActionsOf(caller: Caller, order: MovableOrder): Action[] {
  return orderActions.filter((action) => mayMoveOrder(caller, action, order) && orderLeadsOn(action, order));
}
