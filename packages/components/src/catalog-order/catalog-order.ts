import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {BilingualText, Catalog} from '../bumn-catalog/catalog-data.js';
import {LanguageController} from '../language/language-controller.js';
import type {OrderMessages} from '../messages/catalog-order.id.js';
import type {ClientSource} from '../provider/client-source.js';
import {tokens} from '../theme/tokens.styles.js';
import {styles} from './catalog-order.styles.js';
import {actsOf} from './desk-acts.js';
import {draftTemplate} from './draft-template.js';
import {OrderDesk, type News} from './order-desk.js';
import {takesOrders} from './order-source.js';
import type {OrderPlace, OrderView} from './order-view.js';
import {ordersTemplate} from './placed-template.js';
import {reviewTemplate} from './review-template.js';
import {languages, sentences} from './sentences.js';

const noCatalog: Catalog = {partners: [], products: []};

/**
 * The desk at which a cooperative orders from partners: drafts, review, sending, and what becomes of each order. A part of the catalog,
 * which loads it when somebody orders. Nothing is seen of it until `open`.
 *
 * @tag kop-catalog-order
 * @csspart dialog - The dialog.
 * @csspart group - What is meant for one partner.
 * @csspart total - The sum of an order.
 * @csspart review - An order before it is sent.
 * @csspart send - The button that sends it.
 * @csspart waiting - An order that waits to be sent.
 * @csspart refusal - What the server said of an order that it refused.
 * @csspart order - An order that the server has.
 * @csspart timeline - What became of it.
 * @csspart not-connected - What can be done on a page that sends nothing.
 * @cssprop [--kop-space=1rem] - Space between the parts.
 * @fires {OrderDraftChangeEvent} kop-order-draft-change - The draft, or what waits, changed.
 * @fires {OrderPlacedEvent} kop-order-placed - The server took an order.
 */
export class CatalogOrder extends LitElement {
  static override readonly styles = [tokens, styles];

  /** What can be ordered. */
  @property({attribute: false}) catalog: Catalog = noCatalog;
  /** Through what it is ordered; without it the list can be printed, copied and saved. */
  @property({attribute: false}) client: ClientSource | undefined;
  /** Code of the cooperative that orders; without it, the one whose board is signed in. */
  @property() cooperative: string | undefined;

  readonly #language = new LanguageController<OrderMessages>(this, languages);
  readonly #desk = new OrderDesk(this);
  readonly #act = actsOf(
    this.#desk,
    () => this.#language.locale,
    () => sentences(this.#language.texts),
  );

  /** Products in the draft, over all partners. */
  get lines(): number {
    return this.#desk.store.kept.draft.lines.length;
  }

  /** Orders that wait to be sent, or for a word on whether they arrived. */
  get waiting(): number {
    return this.#desk.store.kept.waiting.length;
  }

  /**
   * Adds units of a product to the draft.
   *
   * @param quantity - As many as the partner asks for at least where none is given.
   * @throws RangeError for a product that is not in the catalog.
   */
  add(productId: string, quantity?: number): void {
    this.#desk.add(productId, quantity);
  }

  /** Shows the desk: the draft, or the orders where there is no draft but something that waits. */
  open(): void {
    this.#desk.comeBack();
    const {draft, waiting} = this.#desk.store.kept;
    if (draft.lines.length === 0 && waiting.length > 0) this.#desk.go('orders');
    else if (this.#desk.place === 'orders') this.#desk.go('orders');
    void this.#show();
  }

  async #show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** A language that is not there yet is waited for, so that no other one flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#language.loading;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const {text, place, kept, grouped} = view;
    const {news} = this.#desk;
    const count = kept.draft.lines.length;
    const waiting = kept.waiting.length;
    const group = grouped.groups.find((one) => one.partner.id === view.reviewing);
    const shown: OrderPlace = place === 'review' && !group ? 'draft' : place;
    return html`<dialog part="dialog" aria-labelledby="title">
      <div class="desk">
        <div class="top">
          <div class="head">
            <h2 id="title">${text('title')}</h2>
            <button type="button" @click=${() => this.#close()}>${text('close')}</button>
          </div>
          <nav aria-label=${text('places')}>
            ${this.#tab('draft', shown !== 'orders', text('draftTab', {count}))}
            ${this.#tab('orders', shown === 'orders', waiting ? text('ordersTabWaiting', {count: waiting}) : text('ordersTab'))}
          </nav>
          <div class="news">
            <p class=${news?.failed ? 'error' : ''} role="status">
              ${news?.failed ? html`<span aria-hidden="true">⚠ </span>` : nothing}${news ? this.#sentence(news, view) : nothing}
            </p>
            ${
              news?.removed
                ? html`<button type="button" id="undo" @click=${() => this.#act.undo()}>
                    ${text('undo')}
                  </button>`
                : nothing
            }
            ${
              news?.place && news.place !== shown
                ? html`<button type="button" @click=${() => this.#act.go(news.place!)}>
                    ${text(news.place === 'orders' ? 'orders' : 'toDraft')}
                  </button>`
                : nothing
            }
          </div>
        </div>
        <div class="body">
          ${
            shown === 'orders'
              ? ordersTemplate(view)
              : shown === 'review' && group
                ? reviewTemplate(view, group)
                : draftTemplate(view)
          }
        </div>
      </div>
    </dialog>`;
  }

  protected override updated(): void {
    const selector = this.#desk.focus;
    if (selector === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    this.#desk.focus = undefined;
    target?.focus();
    if (target instanceof HTMLTextAreaElement) target.select();
  }

  #tab(place: 'draft' | 'orders', current: boolean, label: string): TemplateResult {
    return html`<button
      type="button"
      data-place=${place}
      aria-current=${current ? 'true' : nothing}
      @click=${() => this.#act.go(place)}
    >
      ${label}
    </button>`;
  }

  #sentence({key, values}: News, {text, say}: OrderView): TemplateResult | string {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? say(value) : value,
    ]);
    return text(key, Object.fromEntries(said) as Record<string, string | number>);
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #view(): OrderView {
    const desk = this.#desk;
    const {locale, texts} = this.#language;
    const {store, orderer} = desk;
    return {
      locale,
      text: sentences(texts),
      say: (both: BilingualText) => both[locale] || both.id,
      place: desk.place,
      kept: store.kept,
      grouped: desk.grouped,
      inMemory: store.inMemory && store.kept.draft.lines.length + store.kept.waiting.length > 0,
      connected: takesOrders(this.client),
      cooperative: orderer.cooperative,
      orderer: orderer.orderer,
      reviewing: desk.reviewing,
      requirementsRead: desk.requirementsRead,
      requirementsAsked: desk.requirementsAsked,
      typedIn: desk.typedIn,
      sending: desk.sending,
      online: (globalThis.navigator as Navigator | undefined)?.onLine !== false,
      now: Date.now(),
      givingBack: desk.givingBack,
      latest: desk.latest,
      list: desk.list,
      byHand: desk.byHand,
      act: this.#act,
    };
  }
}
