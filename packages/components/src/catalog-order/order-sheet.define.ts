import {OrderSheet} from './order-sheet.js';

if (!customElements.get('kop-order-sheet')) customElements.define('kop-order-sheet', OrderSheet);

declare global {
  interface HTMLElementTagNameMap {
    'kop-order-sheet': OrderSheet;
  }
}
