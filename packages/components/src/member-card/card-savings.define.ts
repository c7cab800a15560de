import {CardSavings} from './card-savings.js';

if (!customElements.get('kop-card-savings')) customElements.define('kop-card-savings', CardSavings);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-savings': CardSavings;
  }
}
