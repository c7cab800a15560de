import type {CardCheck} from '../card-check/check-card.js';

/** A card was read and judged. Bubbles, and crosses shadow roots. */
export class CardScanEvent extends Event {
  static readonly type = 'kop-card-scan';
  /** What is known about the card. */
  readonly check: CardCheck;

  constructor(check: CardCheck) {
    super(CardScanEvent.type, {bubbles: true, composed: true});
    this.check = check;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kop-card-scan': CardScanEvent;
  }
}
