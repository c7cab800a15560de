import {CardSheet} from './card-sheet.js';

if (!customElements.get('kop-card-sheet')) customElements.define('kop-card-sheet', CardSheet);

declare global {
  interface HTMLElementTagNameMap {
    'kop-card-sheet': CardSheet;
  }
}
