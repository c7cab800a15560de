import {getMe, listAuditEvents} from '@koperasi/contract';
import {handler, type Handler} from '../handler.js';
import {cardHandlers} from './cards.js';
import {cooperativeHandlers} from './cooperatives.js';
import {documentHandlers} from './documents.js';
import {incubationHandlers} from './incubation.js';
import {loanApplicationHandlers} from './loan-applications.js';
import {loanSchemeHandlers} from './loan-schemes.js';
import {loanHandlers} from './loans.js';
import {memberHandlers} from './members.js';
import {orderHandlers} from './orders.js';
import {partnerHandlers} from './partners.js';
import {savingsHandlers} from './savings.js';
import {webhookHandlers} from './webhooks.js';

/** One for every route of the contract. */
export const handlers: readonly Handler[] = [
  handler(getMe, ({caller}) => caller),
  ...cooperativeHandlers,
  ...incubationHandlers,
  ...memberHandlers,
  ...savingsHandlers,
  ...cardHandlers,
  ...loanSchemeHandlers,
  ...loanApplicationHandlers,
  ...documentHandlers,
  ...loanHandlers,
  ...partnerHandlers,
  ...orderHandlers,
  ...webhookHandlers,
  handler(listAuditEvents, ({state, input}) =>
    state.auditEvents.filter(({resource}) => resource.startsWith(`/cooperatives/${input.cooperative}/`)),
  ),
];
