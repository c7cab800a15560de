import type {applicationActions, applicationStates} from './loan-applications.js';
import type {orderActions, orderStates} from './orders.js';
import type {Role} from './route.js';

/** From where to where an action leads, and who may take it. */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly roles: readonly Role[];
}

type ApplicationState = (typeof applicationStates)[number];
type ApplicationAction = (typeof applicationActions)[number];
type OrderState = (typeof orderStates)[number];
type OrderAction = (typeof orderActions)[number];

/** Musyawarah → mayor or village head → bank. The bank's steps are the lender's own: a partner moves only what was sent to it. */
export const applicationMoves: Readonly<Record<ApplicationAction, Move<ApplicationState>>> = {
  'record-deliberation': {from: ['draft'], to: 'deliberated', roles: ['board']},
  endorse: {from: ['deliberated'], to: 'endorsed', roles: ['city-office']},
  return: {from: ['deliberated', 'endorsed'], to: 'draft', roles: ['city-office', 'partner']},
  approve: {from: ['endorsed'], to: 'approved', roles: ['partner']},
  reject: {from: ['deliberated', 'endorsed'], to: 'rejected', roles: ['city-office', 'partner']},
  disburse: {from: ['approved'], to: 'disbursed', roles: ['partner']},
  withdraw: {from: ['draft', 'deliberated', 'endorsed', 'approved'], to: 'withdrawn', roles: ['board']},
};

/** A cooperative orders from the partner itself: nobody stands between, and nobody else moves an order. */
export const orderMoves: Readonly<Record<OrderAction, Move<OrderState>>> = {
  confirm: {from: ['placed'], to: 'confirmed', roles: ['partner']},
  reject: {from: ['placed'], to: 'rejected', roles: ['partner']},
  ship: {from: ['confirmed'], to: 'shipped', roles: ['partner']},
  receive: {from: ['shipped'], to: 'received', roles: ['board']},
  cancel: {from: ['placed', 'confirmed'], to: 'cancelled', roles: ['board']},
};
