import {LoanPanel} from './loan-panel.js';

if (!customElements.get('kop-loan-panel')) customElements.define('kop-loan-panel', LoanPanel);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-panel': LoanPanel;
  }
}
