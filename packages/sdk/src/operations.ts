import * as contract from '@koperasi/contract';
import {changing} from './changing.js';
import {operation} from './operation.js';

/** `GET /me` */
export const getMe = /* @__PURE__ */ operation(contract.getMe);

/** `GET /cooperatives` */
export const listCooperatives = /* @__PURE__ */ operation(contract.listCooperatives);
/** `GET /cooperatives/{cooperative}` */
export const getCooperative = /* @__PURE__ */ operation(contract.getCooperative);
/** `PATCH /cooperatives/{cooperative}` */
export const updateCooperative = /* @__PURE__ */ changing(
  contract.updateCooperative,
  contract.getCooperative,
);
/** `PUT /cooperatives/{cooperative}/legal-steps/{step}` */
export const setLegalStep = /* @__PURE__ */ changing(contract.setLegalStep, contract.getCooperative);

/** `GET /cooperatives/{cooperative}/incubation` */
export const getIncubation = /* @__PURE__ */ operation(contract.getIncubation);
/** `PUT /cooperatives/{cooperative}/incubation/steps/{step}` */
export const setIncubationStep = /* @__PURE__ */ changing(contract.setIncubationStep, contract.getIncubation);
/** `PUT /cooperatives/{cooperative}/incubation/mentoring` */
export const setMentoring = /* @__PURE__ */ changing(contract.setMentoring, contract.getIncubation);
/** `GET /cooperatives/{cooperative}/visits` */
export const listVisits = /* @__PURE__ */ operation(contract.listVisits);
/** `POST /cooperatives/{cooperative}/visits` */
export const recordVisit = /* @__PURE__ */ operation(contract.recordVisit);

/** `GET /cooperatives/{cooperative}/members` */
export const listMembers = /* @__PURE__ */ operation(contract.listMembers);
/** `POST /cooperatives/{cooperative}/members` */
export const createMember = /* @__PURE__ */ operation(contract.createMember);
/** `GET /cooperatives/{cooperative}/members/{member}` */
export const getMember = /* @__PURE__ */ operation(contract.getMember);
/** `PATCH /cooperatives/{cooperative}/members/{member}` */
export const updateMember = /* @__PURE__ */ changing(contract.updateMember, contract.getMember);

/** `GET /cooperatives/{cooperative}/members/{member}/savings` */
export const getSavings = /* @__PURE__ */ operation(contract.getSavings);
/** `GET /cooperatives/{cooperative}/members/{member}/savings/entries` */
export const listSavingsEntries = /* @__PURE__ */ operation(contract.listSavingsEntries);
/** `POST /cooperatives/{cooperative}/members/{member}/savings/entries` */
export const recordSavingsEntry = /* @__PURE__ */ operation(contract.recordSavingsEntry);

/** `GET /cooperatives/{cooperative}/members/{member}/card` */
export const getCard = /* @__PURE__ */ operation(contract.getCard);
/** `POST /cooperatives/{cooperative}/members/{member}/card` */
export const issueCard = /* @__PURE__ */ operation(contract.issueCard);
/** `DELETE /cooperatives/{cooperative}/members/{member}/card` */
export const revokeCard = /* @__PURE__ */ changing(contract.revokeCard, contract.getCard);
/** `GET /.well-known/card-keys.json` */
export const getCardKeys = /* @__PURE__ */ operation(contract.getCardKeys);
/** `GET /card-revocations` */
export const listCardRevocations = /* @__PURE__ */ operation(contract.listCardRevocations);

/** `GET /loan-schemes` */
export const listLoanSchemes = /* @__PURE__ */ operation(contract.listLoanSchemes);
/** `GET /loan-schemes/{scheme}` */
export const getLoanScheme = /* @__PURE__ */ operation(contract.getLoanScheme);

/** `POST /simulations` */
export const simulateLoan = /* @__PURE__ */ operation(contract.simulateLoan);

/** `GET /cooperatives/{cooperative}/loan-applications` */
export const listLoanApplications = /* @__PURE__ */ operation(contract.listLoanApplications);
/** `POST /cooperatives/{cooperative}/loan-applications` */
export const createLoanApplication = /* @__PURE__ */ operation(contract.createLoanApplication);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}` */
export const getLoanApplication = /* @__PURE__ */ operation(contract.getLoanApplication);
/** `PATCH /cooperatives/{cooperative}/loan-applications/{application}` */
export const updateLoanApplication = /* @__PURE__ */ changing(
  contract.updateLoanApplication,
  contract.getLoanApplication,
);
/** `POST /cooperatives/{cooperative}/loan-applications/{application}/moves` */
export const moveLoanApplication = /* @__PURE__ */ changing(
  contract.moveLoanApplication,
  contract.getLoanApplication,
);

/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents` */
export const listDocuments = /* @__PURE__ */ operation(contract.listDocuments);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}` */
export const getDocument = /* @__PURE__ */ operation(contract.getDocument);
/** `GET /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}/content` */
export const downloadDocument = /* @__PURE__ */ operation(contract.downloadDocument);
/** `DELETE /cooperatives/{cooperative}/loan-applications/{application}/documents/{document}` */
export const deleteDocument = /* @__PURE__ */ changing(contract.deleteDocument, contract.getDocument);

/** `GET /cooperatives/{cooperative}/loans` */
export const listLoans = /* @__PURE__ */ operation(contract.listLoans);
/** `GET /cooperatives/{cooperative}/loans/{loan}` */
export const getLoan = /* @__PURE__ */ operation(contract.getLoan);
/** `GET /cooperatives/{cooperative}/loans/{loan}/schedule` */
export const getLoanSchedule = /* @__PURE__ */ operation(contract.getLoanSchedule);
/** `GET /cooperatives/{cooperative}/loans/{loan}/balance` */
export const getLoanBalance = /* @__PURE__ */ operation(contract.getLoanBalance);
/** `GET /cooperatives/{cooperative}/loans/{loan}/repayments` */
export const listRepayments = /* @__PURE__ */ operation(contract.listRepayments);
/** `POST /cooperatives/{cooperative}/loans/{loan}/repayments` */
export const recordRepayment = /* @__PURE__ */ operation(contract.recordRepayment);

/** `GET /partners` */
export const listPartners = /* @__PURE__ */ operation(contract.listPartners);
/** `GET /partners/{partner}` */
export const getPartner = /* @__PURE__ */ operation(contract.getPartner);

/** `GET /products` */
export const listProducts = /* @__PURE__ */ operation(contract.listProducts);
/** `GET /products/{product}` */
export const getProduct = /* @__PURE__ */ operation(contract.getProduct);

/** `GET /cooperatives/{cooperative}/orders` */
export const listOrders = /* @__PURE__ */ operation(contract.listOrders);
/** `POST /cooperatives/{cooperative}/orders` */
export const createOrder = /* @__PURE__ */ operation(contract.createOrder);
/** `GET /cooperatives/{cooperative}/orders/{order}` */
export const getOrder = /* @__PURE__ */ operation(contract.getOrder);
/** `POST /cooperatives/{cooperative}/orders/{order}/moves` */
export const moveOrder = /* @__PURE__ */ changing(contract.moveOrder, contract.getOrder);
/** `GET /partners/{partner}/orders` */
export const listPartnerOrders = /* @__PURE__ */ operation(contract.listPartnerOrders);

/** `GET /webhook-endpoints` */
export const listWebhookEndpoints = /* @__PURE__ */ operation(contract.listWebhookEndpoints);
/** `POST /webhook-endpoints` */
export const createWebhookEndpoint = /* @__PURE__ */ operation(contract.createWebhookEndpoint);
/** `GET /webhook-endpoints/{endpoint}` */
export const getWebhookEndpoint = /* @__PURE__ */ operation(contract.getWebhookEndpoint);
/** `DELETE /webhook-endpoints/{endpoint}` */
export const deleteWebhookEndpoint = /* @__PURE__ */ changing(
  contract.deleteWebhookEndpoint,
  contract.getWebhookEndpoint,
);

/** `GET /cooperatives/{cooperative}/audit-events` */
export const listAuditEvents = /* @__PURE__ */ operation(contract.listAuditEvents);
