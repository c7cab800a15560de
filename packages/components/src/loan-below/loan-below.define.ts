import {LoanBelow} from './loan-below.js';

if (!customElements.get('kop-loan-below')) customElements.define('kop-loan-below', LoanBelow);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-below': LoanBelow;
  }
}
