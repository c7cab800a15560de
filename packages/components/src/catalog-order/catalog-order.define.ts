import {CatalogOrder} from './catalog-order.js';

if (!customElements.get('kop-catalog-order')) customElements.define('kop-catalog-order', CatalogOrder);

declare global {
  interface HTMLElementTagNameMap {
    'kop-catalog-order': CatalogOrder;
  }
}
