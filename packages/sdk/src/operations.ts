import * as contract from '@koperasi/contract';
import {changing} from './changing.js';
import {operation, type Operation} from './operation.js';

/** `GET /me` */
export const getMe: Operation<typeof contract.getMe> = /* @__PURE__ */ operation(contract.getMe);

/** `GET /cooperatives` */
export const listCooperatives: Operation<typeof contract.listCooperatives> = /* @__PURE__ */ operation(
  contract.listCooperatives,
);
/** `GET /cooperatives/{cooperative}` */
export const getCooperative: Operation<typeof contract.getCooperative> = /* @__PURE__ */ operation(
  contract.getCooperative,
);
/** `PATCH /cooperatives/{cooperative}` */
export const updateCooperative: Operation<typeof contract.updateCooperative> = /* @__PURE__ */ changing(
  contract.updateCooperative,
  contract.getCooperative,
);
/** `PUT /cooperatives/{cooperative}/legal-steps/{step}` */
export const setLegalStep: Operation<typeof contract.setLegalStep> = /* @__PURE__ */ changing(
  contract.setLegalStep,
  contract.getCooperative,
);

/** `GET /cooperatives/{cooperative}/incubation` */
export const getIncubation: Operation<typeof contract.getIncubation> = /* @__PURE__ */ operation(
  contract.getIncubation,
);
/** `PUT /cooperatives/{cooperative}/incubation/steps/{step}` */
export const setIncubationStep: Operation<typeof contract.setIncubationStep> = /* @__PURE__ */ changing(
  contract.setIncubationStep,
  contract.getIncubation,
);
/** `PUT /cooperatives/{cooperative}/incubation/mentoring` */
export const setMentoring: Operation<typeof contract.setMentoring> = /* @__PURE__ */ changing(
  contract.setMentoring,
  contract.getIncubation,
);
/** `GET /cooperatives/{cooperative}/visits` */
export const listVisits: Operation<typeof contract.listVisits> = /* @__PURE__ */ operation(
  contract.listVisits,
);
/** `POST /cooperatives/{cooperative}/visits` */
export const recordVisit: Operation<typeof contract.recordVisit> = /* @__PURE__ */ operation(
  contract.recordVisit,
);

/** `GET /cooperatives/{cooperative}/members` */
export const listMembers: Operation<typeof contract.listMembers> = /* @__PURE__ */ operation(
  contract.listMembers,
);
/** `POST /cooperatives/{cooperative}/members` */
export const createMember: Operation<typeof contract.createMember> = /* @__PURE__ */ operation(
  contract.createMember,
);
/** `GET /cooperatives/{cooperative}/members/{member}` */
export const getMember: Operation<typeof contract.getMember> = /* @__PURE__ */ operation(contract.getMember);
/** `PATCH /cooperatives/{cooperative}/members/{member}` */
export const updateMember: Operation<typeof contract.updateMember> = /* @__PURE__ */ changing(
  contract.updateMember,
  contract.getMember,
);

/** `GET /cooperatives/{cooperative}/members/{member}/savings` */
export const getSavings: Operation<typeof contract.getSavings> = /* @__PURE__ */ operation(
  contract.getSavings,
);
/** `GET /cooperatives/{cooperative}/members/{member}/savings/entries` */
export const listSavingsEntries: Operation<typeof contract.listSavingsEntries> = /* @__PURE__ */ operation(
  contract.listSavingsEntries,
);
/** `POST /cooperatives/{cooperative}/members/{member}/savings/entries` */
export const recordSavingsEntry: Operation<typeof contract.recordSavingsEntry> = /* @__PURE__ */ operation(
  contract.recordSavingsEntry,
);

/** `GET /cooperatives/{cooperative}/members/{member}/card` */
export const getCard: Operation<typeof contract.getCard> = /* @__PURE__ */ operation(contract.getCard);
/** `POST /cooperatives/{cooperative}/members/{member}/card` */
export const issueCard: Operation<typeof contract.issueCard> = /* @__PURE__ */ operation(contract.issueCard);
/** `DELETE /cooperatives/{cooperative}/members/{member}/card` */
export const revokeCard: Operation<typeof contract.revokeCard> = /* @__PURE__ */ changing(
  contract.revokeCard,
  contract.getCard,
);
/** `GET /.well-known/card-keys.json` */
export const getCardKeys: Operation<typeof contract.getCardKeys> = /* @__PURE__ */ operation(
  contract.getCardKeys,
);
/** `GET /card-revocations` */
export const listCardRevocations: Operation<typeof contract.listCardRevocations> = /* @__PURE__ */ operation(
  contract.listCardRevocations,
);

/** `GET /loan-schemes` */
export const listLoanSchemes: Operation<typeof contract.listLoanSchemes> = /* @__PURE__ */ operation(
  contract.listLoanSchemes,
);
/** `GET /loan-schemes/{scheme}` */
export const getLoanScheme: Operation<typeof contract.getLoanScheme> = /* @__PURE__ */ operation(
  contract.getLoanScheme,
);

/** `POST /simulations` */
export const simulateLoan: Operation<typeof contract.simulateLoan> = /* @__PURE__ */ operation(
  contract.simulateLoan,
);

/** `GET /cooperatives/{cooperative}/loan-applications` */
export const listLoanApplications: Operation<typeof contract.listLoanApplications> =
  /* @__PURE__ */ operation(contract.listLoanApplications);
/** `POST /cooperatives/{cooperative}/loan-applications` */
export const createLoanApplication: Operation<typeof contract.createLoanApplication> =
  /* @__PURE__ */ operation(contract.createLoanApplication);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}` */
export const getLoanApplication: Operation<typeof contract.getLoanApplication> = /* @__PURE__ */ operation(
  contract.getLoanApplication,
);
/** `PATCH /cooperatives/{cooperative}/loan-applications/{application}` */
export const updateLoanApplication: Operation<typeof contract.updateLoanApplication> =
  /* @__PURE__ */ changing(contract.updateLoanApplication, contract.getLoanApplication);
/** `POST /cooperatives/{cooperative}/loan-applications/{application}/moves` */
export const moveLoanApplication: Operation<typeof contract.moveLoanApplication> = /* @__PURE__ */ changing(
  contract.moveLoanApplication,
  contract.getLoanApplication,
);

/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents` */
export const listDocuments: Operation<typeof contract.listDocuments> = /* @__PURE__ */ operation(
  contract.listDocuments,
);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}` */
export const getDocument: Operation<typeof contract.getDocument> = /* @__PURE__ */ operation(
  contract.getDocument,
);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}/content` */
export const downloadDocument: Operation<typeof contract.downloadDocument> = /* @__PURE__ */ operation(
  contract.downloadDocument,
);
/** `DELETE /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}` */
export const deleteDocument: Operation<typeof contract.deleteDocument> = /* @__PURE__ */ changing(
  contract.deleteDocument,
  contract.getDocument,
);

/** `GET /cooperatives/{cooperative}/loans` */
export const listLoans: Operation<typeof contract.listLoans> = /* @__PURE__ */ operation(contract.listLoans);
/** `GET /cooperatives/{cooperative}/loans/{loan}` */
export const getLoan: Operation<typeof contract.getLoan> = /* @__PURE__ */ operation(contract.getLoan);
/** `GET /cooperatives/{cooperative}/loans/{loan}/schedule` */
export const getLoanSchedule: Operation<typeof contract.getLoanSchedule> = /* @__PURE__ */ operation(
  contract.getLoanSchedule,
);
/** `GET /cooperatives/{cooperative}/loans/{loan}/balance` */
export const getLoanBalance: Operation<typeof contract.getLoanBalance> = /* @__PURE__ */ operation(
  contract.getLoanBalance,
);
/** `GET /cooperatives/{cooperative}/loans/{loan}/repayments` */
export const listRepayments: Operation<typeof contract.listRepayments> = /* @__PURE__ */ operation(
  contract.listRepayments,
);
/** `POST /cooperatives/{cooperative}/loans/{loan}/repayments` */
export const recordRepayment: Operation<typeof contract.recordRepayment> = /* @__PURE__ */ operation(
  contract.recordRepayment,
);

/** `GET /partners` */
export const listPartners: Operation<typeof contract.listPartners> = /* @__PURE__ */ operation(
  contract.listPartners,
);
/** `GET /partners/{partner}` */
export const getPartner: Operation<typeof contract.getPartner> = /* @__PURE__ */ operation(
  contract.getPartner,
);

/** `GET /products` */
export const listProducts: Operation<typeof contract.listProducts> = /* @__PURE__ */ operation(
  contract.listProducts,
);
/** `GET /products/{product}` */
export const getProduct: Operation<typeof contract.getProduct> = /* @__PURE__ */ operation(
  contract.getProduct,
);

/** `GET /cooperatives/{cooperative}/orders` */
export const listOrders: Operation<typeof contract.listOrders> = /* @__PURE__ */ operation(
  contract.listOrders,
);
/** `POST /cooperatives/{cooperative}/orders` */
export const createOrder: Operation<typeof contract.createOrder> = /* @__PURE__ */ operation(
  contract.createOrder,
);
/** `GET /cooperatives/{cooperative}/orders/{order}` */
export const getOrder: Operation<typeof contract.getOrder> = /* @__PURE__ */ operation(contract.getOrder);
/** `POST /cooperatives/{cooperative}/orders/{order}/moves` */
export const moveOrder: Operation<typeof contract.moveOrder> = /* @__PURE__ */ changing(
  contract.moveOrder,
  contract.getOrder,
);
/** `GET /partners/{partner}/orders` */
export const listPartnerOrders: Operation<typeof contract.listPartnerOrders> = /* @__PURE__ */ operation(
  contract.listPartnerOrders,
);

/** `GET /webhook-endpoints` */
export const listWebhookEndpoints: Operation<typeof contract.listWebhookEndpoints> =
  /* @__PURE__ */ operation(contract.listWebhookEndpoints);
/** `POST /webhook-endpoints` */
export const createWebhookEndpoint: Operation<typeof contract.createWebhookEndpoint> =
  /* @__PURE__ */ operation(contract.createWebhookEndpoint);
/** `GET /webhook-endpoints/{endpoint}` */
export const getWebhookEndpoint: Operation<typeof contract.getWebhookEndpoint> = /* @__PURE__ */ operation(
  contract.getWebhookEndpoint,
);
/** `DELETE /webhook-endpoints/{endpoint}` */
export const deleteWebhookEndpoint: Operation<typeof contract.deleteWebhookEndpoint> =
  /* @__PURE__ */ changing(contract.deleteWebhookEndpoint, contract.getWebhookEndpoint);

/** `GET /cooperatives/{cooperative}/audit-events` */
export const listAuditEvents: Operation<typeof contract.listAuditEvents> = /* @__PURE__ */ operation(
  contract.listAuditEvents,
);
