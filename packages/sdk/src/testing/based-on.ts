import * as contract from '@koperasi/contract';
import type {Route} from '@koperasi/contract';

/** The route whose ETag a change has to bring, by the id of the change. */
export const basedOn: Readonly<Record<string, Route>> = {
  'cooperatives.update': contract.getCooperative,
  'cooperatives.setLegalStep': contract.getCooperative,
  'incubation.setStep': contract.getIncubation,
  'incubation.setMentoring': contract.getIncubation,
  'members.update': contract.getMember,
  'cards.revoke': contract.getCard,
  'loanApplications.update': contract.getLoanApplication,
  'loanApplications.move': contract.getLoanApplication,
  'documents.delete': contract.getDocument,
  'orders.move': contract.getOrder,
  'webhooks.delete': contract.getWebhookEndpoint,
};
