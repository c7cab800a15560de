import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {BilingualText, Catalog} from '../bumn-catalog/catalog-data.js';
import type {OrderMessages} from '../messages/catalog-order.id.js';
import type {ClientSource} from '../provider/client-source.js';
import {OrderDraftChangeEvent, OrderPlacedEvent} from './catalog-order.events.js';
import type {WaitingOrder} from './kept-state.js';
import {KeptStore} from './kept-store.js';
import {addToDraft, restoreToDraft, type Removed} from './order-draft.js';
import {groupDraft, type GroupedDraft} from './order-groups.js';
import {OrderSender} from './order-sender.js';
import type {PlacedOrder} from './order-source.js';
import type {OrderPlace} from './order-view.js';
import {OrdererReader} from './orderer-reader.js';
import {OrdersList} from './orders-list.js';
import {askAllAgain, freezeOrder} from './outbox.js';
import type {Settlement} from './settled-by.js';

/** What the desk's element gives it. */
export interface DeskHost extends ReactiveControllerHost, EventTarget {
  readonly catalog: Catalog;
  readonly client: ClientSource | undefined;
  readonly cooperative: string | undefined;
}

/** Something that was done, to be said; texts of the data are said in the language of the page. */
export interface News {
  readonly key: keyof OrderMessages;
  readonly values: Readonly<Record<string, string | number | BilingualText>>;
  /** It can be undone with this. */
  readonly removed?: Removed | undefined;
  /** Where to read on. */
  readonly place?: OrderPlace;
  readonly failed?: boolean;
}

/** The state of an order desk beside what is kept: what is in view, what was said last, and what is under way. */
export class OrderDesk implements ReactiveController {
  readonly #host: DeskHost;
  /** Draws the desk anew. */
  readonly update = (): void => {
    this.#host.requestUpdate();
  };
  #store: KeptStore | undefined;
  #sender: OrderSender | undefined;
  #connected = false;
  #client: ClientSource | undefined;
  #cooperative: string | undefined;
  #said = '';

  readonly orderer = new OrdererReader(() => {
    const {orders, loading, failure} = this.list;
    if (this.place === 'orders' && !orders && !loading && !failure) void this.list.read();
    this.update();
  });
  readonly list: OrdersList;
  place: OrderPlace = 'draft';
  reviewing: string | undefined;
  requirementsRead = false;
  requirementsAsked = false;
  typedIn: string | undefined;
  givingBack: string | undefined;
  byHand: string | undefined;
  latest: PlacedOrder | undefined;
  news: News | undefined;
  /** What shall have the focus once it is drawn, as a selector. */
  focus: string | undefined;

  constructor(host: DeskHost) {
    this.#host = host;
    this.list = new OrdersList(
      () => host.client,
      () => this.orderer.cooperative,
      this.update,
    );
    host.addController(this);
  }

  /** Drafts and waiting orders of the cooperative that the page names. */
  get store(): KeptStore {
    const {cooperative} = this.#host;
    if (!this.#store || this.#store.cooperative !== (cooperative || undefined)) this.#openStore(cooperative);
    return this.#store!;
  }

  get grouped(): GroupedDraft {
    return groupDraft(this.store.kept.draft, this.#host.catalog);
  }

  /** Key of the order that is being sent. */
  get sending(): string | undefined {
    return this.#sender?.sending;
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('offline', this.update);
    addEventListener('online', this.update);
    document.addEventListener('visibilitychange', this.#onReturn);
    void this.store;
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    removeEventListener('offline', this.update);
    removeEventListener('online', this.update);
    document.removeEventListener('visibilitychange', this.#onReturn);
    this.#store?.close();
    this.#sender?.stop();
    this.orderer.stop();
    this.list.stop();
  }

  /** Follows the page's client and cooperative. */
  hostUpdate(): void {
    const {client, cooperative} = this.#host;
    void this.store;
    this.orderer.follow(client, cooperative);
    if (client === this.#client && cooperative === this.#cooperative) return;
    this.#client = client;
    this.#cooperative = cooperative;
    this.list.reset();
    void this.orderer.read();
    if (this.place === 'orders') void this.list.read();
    // Somebody signed in, perhaps: what waits for that need not wait longer.
    this.sendAll();
  }

  /** Adds units of a product to the draft. */
  add(product: string, quantity: number | undefined): void {
    const found = this.#host.catalog.products.find(({id}) => id === product);
    if (!found) throw new RangeError('No such product in the catalog.');
    const units = quantity ?? Math.max(1, found.minimumQuantity ?? 1);
    this.store.change((kept) => ({...kept, draft: addToDraft(kept.draft, found, units)}));
    this.say(undefined);
  }

  go(place: OrderPlace): void {
    this.place = place;
    this.givingBack = undefined;
    this.byHand = undefined;
    if (place !== 'review') this.reviewing = undefined;
    if (place === 'orders') void this.list.read();
    this.update();
  }

  review(partner: string): void {
    this.reviewing = partner;
    this.requirementsRead = false;
    this.requirementsAsked = false;
    this.focus = '#review';
    void this.orderer.read();
    this.go('review');
  }

  /** Sends the order that is reviewed: it is frozen under its key and written down before anything leaves. */
  send(): void {
    const partner = this.reviewing;
    const {cooperative} = this.orderer;
    const find = () => this.grouped.groups.find((one) => one.partner.id === partner);
    const reviewed = JSON.stringify(find());
    this.store.refresh();
    const group = find();
    if (group && JSON.stringify(group) !== reviewed) {
      // Another tab changed what stands there: nobody has read it.
      this.requirementsRead = false;
      this.focus = '#review';
      this.say({key: 'changedMeanwhile', values: {supplier: group.partner.name}, failed: true});
      return;
    }
    // Another tab sent it.
    if (!group) this.go('orders');
    if (!group?.ready || !cooperative) return;
    this.store.change((kept) => freezeOrder(kept, group, cooperative, Date.now()));
    this.latest = undefined;
    this.focus = '#waiting';
    this.say({key: 'waitsNow', values: {supplier: group.partner.name}});
    this.go('orders');
    void this.#sender?.send();
  }

  /** Somebody looks at it again: another tab may have changed what is kept, and they may have signed in. */
  comeBack(): void {
    this.store.refresh();
    void this.orderer.read();
    this.sendAll();
  }

  /** Tries all orders that go on by themselves at once. */
  sendAll(): void {
    if (!this.#sender || this.store.kept.waiting.length === 0) return;
    this.store.change((kept) => askAllAgain(kept, Date.now()));
    void this.#sender.send();
  }

  undo(): void {
    const removed = this.news?.removed;
    if (!removed) return;
    this.store.change((kept) => ({...kept, draft: restoreToDraft(kept.draft, removed)}));
    const first = removed.lines[0]?.line.product;
    this.focus = first === undefined ? undefined : `[data-product="${CSS.escape(first)}"]`;
    this.say({key: 'restored', values: {}});
  }

  say(news: News | undefined): void {
    this.news = news;
    this.update();
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') this.comeBack();
  };

  #openStore(cooperative: string | undefined): void {
    this.#store?.close();
    this.#sender?.stop();
    this.#store = new KeptStore(cooperative || undefined, () => this.#onKept());
    this.#sender = new OrderSender({
      store: this.#store,
      client: () => this.#host.client,
      changed: this.update,
      settled: (...what) => this.#onSettled(...what),
    });
    if (this.#connected) this.#start();
  }

  /** What is in memory alone is still there when the element was only moved. */
  #start(): void {
    this.#store?.open();
    this.#store?.refresh();
    this.#sender?.start();
    this.#onKept();
  }

  #onKept(): void {
    const {draft, waiting} = this.store.kept;
    const now = `${draft.lines.length} ${waiting.length}`;
    const before = this.#said || '0 0';
    this.#said = now;
    if (now !== before)
      this.#host.dispatchEvent(new OrderDraftChangeEvent(draft.lines.length, waiting.length));
    this.update();
  }

  #onSettled(
    {supplier, partner}: WaitingOrder,
    settlement: Settlement,
    order: PlacedOrder | undefined,
  ): void {
    if (settlement.kind === 'placed') {
      this.say({key: 'placedNow', values: {supplier, order: settlement.order}, place: 'orders'});
      if (!order) return;
      this.latest = order;
      // Somebody else may look at the list by now.
      if (order.cooperative === this.orderer.cooperative) this.list.show(order);
      if (this.place === 'orders') void this.list.read();
      this.#host.dispatchEvent(new OrderPlacedEvent(order));
    }
    if (settlement.kind === 'refused') {
      this.say({key: 'refusedNow', values: {supplier}, place: 'draft', failed: true});
      if (this.place === 'orders' && this.store.kept.waiting.length === 0) {
        this.focus = `[data-review="${CSS.escape(partner)}"]`;
        this.go('draft');
      }
    }
  }
}
