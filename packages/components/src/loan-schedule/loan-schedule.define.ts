import '../installment-table/installment-table.define.js';
import {LoanSchedule} from './loan-schedule.js';

if (!customElements.get('kop-loan-schedule')) customElements.define('kop-loan-schedule', LoanSchedule);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-schedule': LoanSchedule;
  }
}
