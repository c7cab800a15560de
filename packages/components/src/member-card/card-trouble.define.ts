import {CardTrouble} from './card-trouble.js';

if (!customElements.get('kop-card-trouble')) customElements.define('kop-card-trouble', CardTrouble);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-trouble': CardTrouble;
  }
}
