import * as audit from './audit.js';
import * as cards from './cards.js';
import * as cooperativeChanges from './cooperative-changes.js';
import * as cooperatives from './cooperatives.js';
import * as documents from './documents.js';
import * as incubation from './incubation.js';
import * as applications from './loan-applications.js';
import * as schemes from './loan-schemes.js';
import * as loans from './loans.js';
import * as me from './me.js';
import * as members from './members.js';
import * as orders from './orders.js';
import * as partners from './partners.js';
import * as savings from './savings.js';
import * as simulations from './simulations.js';
import * as webhooks from './webhooks.js';

/** Every operation, by resource and verb. Programs that need few of them import the routes by name instead. */
export const routes = {
  me: {get: me.getMe},
  cooperatives: {
    list: cooperatives.listCooperatives,
    get: cooperatives.getCooperative,
    update: cooperativeChanges.updateCooperative,
    setLegalStep: cooperativeChanges.setLegalStep,
  },
  incubation: {
    get: incubation.getIncubation,
    setStep: incubation.setIncubationStep,
    setMentoring: incubation.setMentoring,
    listVisits: incubation.listVisits,
    recordVisit: incubation.recordVisit,
  },
  members: {
    list: members.listMembers,
    create: members.createMember,
    get: members.getMember,
    update: members.updateMember,
  },
  savings: {
    get: savings.getSavings,
    listEntries: savings.listSavingsEntries,
    recordEntry: savings.recordSavingsEntry,
  },
  cards: {
    get: cards.getCard,
    issue: cards.issueCard,
    revoke: cards.revokeCard,
    keys: cards.getCardKeys,
    listRevocations: cards.listCardRevocations,
  },
  loanSchemes: {list: schemes.listLoanSchemes, get: schemes.getLoanScheme},
  simulations: {create: simulations.simulateLoan},
  loanApplications: {
    list: applications.listLoanApplications,
    create: applications.createLoanApplication,
    get: applications.getLoanApplication,
    update: applications.updateLoanApplication,
    move: applications.moveLoanApplication,
  },
  documents: {
    list: documents.listDocuments,
    upload: documents.uploadDocument,
    get: documents.getDocument,
    download: documents.downloadDocument,
    delete: documents.deleteDocument,
  },
  loans: {
    list: loans.listLoans,
    get: loans.getLoan,
    schedule: loans.getLoanSchedule,
    balance: loans.getLoanBalance,
    listRepayments: loans.listRepayments,
    recordRepayment: loans.recordRepayment,
  },
  partners: {list: partners.listPartners, get: partners.getPartner},
  products: {list: partners.listProducts, get: partners.getProduct},
  orders: {
    list: orders.listOrders,
    create: orders.createOrder,
    get: orders.getOrder,
    move: orders.moveOrder,
    listForPartner: orders.listPartnerOrders,
  },
  webhooks: {
    list: webhooks.listWebhookEndpoints,
    create: webhooks.createWebhookEndpoint,
    get: webhooks.getWebhookEndpoint,
    delete: webhooks.deleteWebhookEndpoint,
  },
  auditEvents: {list: audit.listAuditEvents},
} as const;
