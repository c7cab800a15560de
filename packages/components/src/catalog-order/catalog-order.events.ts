import type {PlacedOrder} from './order-source.js';

/** The draft of orders changed. Bubbles, and crosses shadow roots. */
export class OrderDraftChangeEvent extends Event {
  static readonly type = 'kop-order-draft-change';
  /** Products in the draft, over all partners. */
  readonly lines: number;
  /** Orders that wait to be sent, or for a word on whether they arrived. */
  readonly waiting: number;

  constructor(lines: number, waiting: number) {
    super(OrderDraftChangeEvent.type, {bubbles: true, composed: true});
    this.lines = lines;
    this.waiting = waiting;
  }
}

/** An order was taken by the server. Bubbles, and crosses shadow roots. */
export class OrderPlacedEvent extends Event {
  static readonly type = 'kop-order-placed';
  /** As the server answered it. */
  readonly order: PlacedOrder;

  constructor(order: PlacedOrder) {
    super(OrderPlacedEvent.type, {bubbles: true, composed: true});
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kop-order-draft-change': OrderDraftChangeEvent;
    'kop-order-placed': OrderPlacedEvent;
  }
}
