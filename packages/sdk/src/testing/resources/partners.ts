import {getPartner, getProduct, listPartners, listProducts} from '@koperasi/contract';
import {handler, type Handler} from '../handler.js';
import {found} from '../refusal.js';
import {matches} from './cooperatives.js';

/** Partners and what they supply. */
export const partnerHandlers: readonly Handler[] = [
  handler(listPartners, ({state, input: {lender}}) =>
    state.partners.filter((one) => lender === undefined || String(one.lender) === lender),
  ),
  handler(getPartner, ({state, input}) => found(state.partners.find(({id}) => id === input.partner))),
  handler(listProducts, ({state, input: {q, partner, category}}) =>
    state.products.filter(
      (one) =>
        matches(q, one.name.id, one.name.en) &&
        (partner === undefined || one.partner === partner) &&
        (category === undefined || one.category === category),
    ),
  ),
  handler(getProduct, ({state, input}) => found(state.products.find(({id}) => id === input.product))),
];
