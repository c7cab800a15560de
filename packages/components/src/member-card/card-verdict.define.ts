import {CardVerdict} from './card-verdict.js';

if (!customElements.get('kop-card-verdict')) customElements.define('kop-card-verdict', CardVerdict);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-verdict': CardVerdict;
  }
}
