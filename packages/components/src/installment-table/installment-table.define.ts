import {InstallmentTable} from './installment-table.js';

if (!customElements.get('kop-installment-table'))
  customElements.define('kop-installment-table', InstallmentTable);

declare global {
  interface HTMLElementTagNameMap {
    'kop-installment-table': InstallmentTable;
  }
}
