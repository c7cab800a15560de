import {LoanChart} from './loan-chart.js';

if (!customElements.get('kop-loan-chart')) customElements.define('kop-loan-chart', LoanChart);

declare global {
  interface HTMLElementTagNameMap {
    'kop-loan-chart': LoanChart;
  }
}
