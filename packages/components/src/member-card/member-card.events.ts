import type {CardCheck} from '../card-check/check-card.js';

/** A card's signature was checked; fires again whenever it is checked anew. */
export class CardCheckedEvent extends Event {
  constructor(readonly check: CardCheck) {
    super('kop-card-checked', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'kop-card-checked': CardCheckedEvent;
  }
}
