import {LoanSimulator} from './loan-simulator.js';

if (!customElements.get('kop-loan-simulator')) customElements.define('kop-loan-simulator', LoanSimulator);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-simulator': LoanSimulator;
  }
}
