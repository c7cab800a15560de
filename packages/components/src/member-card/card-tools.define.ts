import {CardTools} from './card-tools.js';

if (!customElements.get('kop-card-tools')) customElements.define('kop-card-tools', CardTools);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-tools': CardTools;
  }
}
