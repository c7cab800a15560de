import {Provider} from './provider.js';

if (!customElements.get('kop-provider')) customElements.define('kop-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'kop-provider': Provider;
  }
}
