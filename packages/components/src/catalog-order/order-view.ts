import type {BilingualText} from '../bumn-catalog/catalog-data.js';
import type {Locale} from '../format/locale.js';
import type {KeptOrders} from './kept-state.js';
import type {GroupedDraft} from './order-groups.js';
import type {OrderingCooperative, PlacedOrder} from './order-source.js';
import type {OrdersList} from './orders-list.js';
import type {OrderText} from './sentences.js';

/** Which part of the desk is in view. */
export type OrderPlace = 'draft' | 'review' | 'orders';

/** What a person may do at the desk. */
export interface OrderActs {
  type(product: string, typed: string): void;
  /** The field was left: its number is written out in groups. */
  settleTyped(product: string): void;
  step(product: string, by: 1 | -1): void;
  remove(product: string): void;
  clear(partner: string): void;
  undo(): void;
  note(partner: string, note: string): void;
  review(partner: string): void;
  confirmRequirements(read: boolean): void;
  send(): void;
  go(place: OrderPlace): void;
  sendNow(key: string): void;
  askGiveBack(key: string | undefined): void;
  giveBack(key: string): void;
  moveNow(): void;
  hand(how: 'print' | 'copy' | 'download'): void;
}

/** What the desk's templates draw from. */
export interface OrderView {
  readonly locale: Locale;
  readonly text: OrderText;
  /** A text of the data in the language of the page. */
  say(both: BilingualText): string;
  readonly place: OrderPlace;
  readonly kept: KeptOrders;
  readonly grouped: GroupedDraft;
  /** What is kept goes with the page. */
  readonly inMemory: boolean;
  /** Orders can be placed from this page. */
  readonly connected: boolean;
  /** Code of the cooperative that orders. */
  readonly cooperative: string | undefined;
  readonly orderer: OrderingCooperative | undefined;
  /** Partner whose order is reviewed. */
  readonly reviewing: string | undefined;
  readonly requirementsRead: boolean;
  /** Somebody tried to send before the requirements were read. */
  readonly requirementsAsked: boolean;
  /** Product in whose field somebody is typing: told what is wrong once they leave it. */
  readonly typedIn: string | undefined;
  /** Key of the order that is being sent. */
  readonly sending: string | undefined;
  readonly online: boolean;
  readonly now: number;
  /** Key of the waiting order that somebody thinks of giving back. */
  readonly givingBack: string | undefined;
  /** The order that was placed last. */
  readonly latest: PlacedOrder | undefined;
  readonly list: OrdersList;
  /** Text to be copied by hand. */
  readonly byHand: string | undefined;
  readonly act: OrderActs;
}
