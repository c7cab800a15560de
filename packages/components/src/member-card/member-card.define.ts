import {MemberCard} from './member-card.js';

if (!customElements.get('kop-member-card')) customElements.define('kop-member-card', MemberCard);

declare global {
  interface HTMLElementTagNameMap {
    'kop-member-card': MemberCard;
  }
}
