import {CardScanner} from './card-scanner.js';

if (!customElements.get('kop-card-scanner')) customElements.define('kop-card-scanner', CardScanner);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-scanner': CardScanner;
  }
}
