import {LoanProposal} from './loan-proposal.js';

if (!customElements.get('kop-loan-proposal')) customElements.define('kop-loan-proposal', LoanProposal);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-proposal': LoanProposal;
  }
}
