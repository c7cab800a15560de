import type {Handlers} from '../api/handler.ts';
import {applicationHandlers} from './application-handlers.ts';
import {auditHandlers} from './audit-handlers.ts';
import {cardHandlers} from './card-handlers.ts';
import type {CardSigner} from './card-signer.ts';
import {cooperativeHandlers} from './cooperative-handlers.ts';
import {documentHandlers} from './document-handlers.ts';
import {incubationHandlers} from './incubation-handlers.ts';
import {loanHandlers} from './loan-handlers.ts';
import {meHandlers} from './me.ts';
import {memberHandlers} from './member-handlers.ts';
import {orderHandlers} from './order-handlers.ts';
import {partnerHandlers} from './partner-handlers.ts';
import {productHandlers} from './product-handlers.ts';
import {savingsHandlers} from './savings-handlers.ts';
import {schemeHandlers} from './scheme-handlers.ts';
import {simulationHandlers} from './simulation-handlers.ts';
import {webhookHandlers} from './webhook-handlers.ts';

/** Secrets that handlers work with; none of them leaves the server. */
export interface HandlerSecrets {
  /** Signs member cards. */
  readonly cardSigner: CardSigner;
  /** Key of the hash that finds the same national id twice; the same in every process and for as long as the data lives. */
  readonly nationalIdKey: Uint8Array | string;
}

/** What every operation of the contract does. */
export function createHandlers({cardSigner, nationalIdKey}: HandlerSecrets): Handlers {
  return {
    me: meHandlers,
    cooperatives: cooperativeHandlers,
    incubation: incubationHandlers,
    members: memberHandlers(nationalIdKey),
    savings: savingsHandlers,
    cards: cardHandlers(cardSigner),
    loanSchemes: schemeHandlers,
    simulations: simulationHandlers,
    loanApplications: applicationHandlers,
    documents: documentHandlers,
    loans: loanHandlers,
    partners: partnerHandlers,
    products: productHandlers,
    orders: orderHandlers,
    webhooks: webhookHandlers,
    auditEvents: auditHandlers,
  };
}
