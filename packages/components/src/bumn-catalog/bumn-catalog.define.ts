import {BumnCatalog} from './bumn-catalog.js';

if (!customElements.get('kop-bumn-catalog')) customElements.define('kop-bumn-catalog', BumnCatalog);

declare global {
  interface HTMLElementTagNameMap {
    'kop-bumn-catalog': BumnCatalog;
  }
}
