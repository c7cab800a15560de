import {CardBack} from './card-back.js';

if (!customElements.get('kop-card-back')) customElements.define('kop-card-back', CardBack);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-back': CardBack;
  }
}
