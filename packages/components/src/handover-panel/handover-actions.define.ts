import {HandoverActions} from './handover-actions.js';

if (!customElements.get('kop-handover-actions'))
  customElements.define('kop-handover-actions', HandoverActions);

declare global {
  interface HTMLElementTagNameMap {
    'kop-handover-actions': HandoverActions;
  }
}
