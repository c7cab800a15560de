import {adoptStyles, html, isServer, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {localDay} from '../format/local-day.js';
import {LanguageController} from '../language/language-controller.js';
import {fill} from '../messages/fill.js';
import {tokens} from '../theme/tokens.styles.js';
import {styles} from './bumn-catalog.styles.js';
import type {AddressKeeper} from './address-keeper.js';
import {CatalogController} from './catalog-controller.js';
import type {CatalogProduct} from './catalog-data.js';
import type {CatalogFilter, FacetCounts} from './catalog-filter.js';
import {frameTemplate} from './frame-template.js';
import {ListWindow} from './list-window.js';
import type {OrderOpener} from './order-opener.js';
import {ProductFinder} from './product-finder.js';
import {nothingChosen, toggled, type Selection} from './selection.js';
import type {SortOrder} from './sort-places.js';
import {catalogTexts} from './texts.js';
import {countText} from './count-text.js';
import type {CatalogActions, CatalogText, CatalogView} from './view.js';

type Later = typeof import('./catalog-later.js');

// A screen reader is told once a person has stopped typing.
const millisecondsUntilTold = 600;

/**
 * Shows what partners supply: what it is, who supplies it, what it costs per which unit, and as of when. Give it a `catalog`, a
 * `<script type="application/json">` child, or the client of a `<kop-provider>`.
 *
 * @tag kop-bumn-catalog
 * @slot - What the page shows until there is a catalog, and the catalog as JSON.
 * @csspart count - How many products there are.
 * @csspart filters - The groups of filters.
 * @csspart list - The list of products.
 * @csspart product - One product.
 * @csspart name - The name of a product.
 * @csspart supplier - Who supplies it.
 * @csspart price - What it costs, and as of when.
 * @csspart order - The button that puts a product into an order.
 * @csspart orders - The button that opens the orders.
 * @csspart problems - What of the data could not be shown.
 * @csspart problem - A message that something is not as it should be.
 * @csspart again - The button that asks for the catalog once more.
 * @cssprop [--kop-sticky-top=0px] - Height of a fixed header of the page, under which the filters stay in view.
 */
export class BumnCatalog extends LitElement {
  static override readonly styles = [tokens, styles];

  /** Any JSON with `partners` and `products`; what in it cannot be read is left out, and told. */
  @property({attribute: false}) catalog: unknown;
  /** Code of the cooperative that orders: `36.73.01.1007`; without it, the one whose board member is signed in. */
  @property() cooperative: string | undefined;
  /** `grid` or `list`. */
  @property({reflect: true}) view: 'grid' | 'list' = 'grid';
  /** Search, filters and order stand in the page's address. Of several catalogs on a page only the first one's do. */
  @property({type: Boolean, attribute: 'address-state'}) addressState = false;
  /** The day on which prices are looked at, YYYY-MM-DD; the clock's where none is given. */
  @property() today: string | undefined;

  @state() private query = '';
  @state() private selection: Selection = nothingChosen;
  @state() private sort: SortOrder = 'relevance';
  @state() private filtersOpen = false;
  @state() private announcement = '';
  @state() private later: Later | undefined;

  readonly #language = new LanguageController(this, catalogTexts);
  readonly #data = new CatalogController(this);
  readonly #list = new ListWindow();
  /** A server sends the page's own content, and the browser begins with the same. */
  readonly #served = isServer || this.shadowRoot !== null;
  #desk: OrderOpener | undefined;
  #finder: ProductFinder | undefined;
  #products: readonly CatalogProduct[] | undefined;
  #counts: FacetCounts | undefined;
  /** What is chosen and exists: an address may ask for more. */
  #selection = nothingChosen;
  #filter: CatalogFilter | undefined;
  #searched: ProductFinder | undefined;
  #searching: AbortController | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #shown: CatalogView | undefined;
  #address: AddressKeeper | undefined;
  #keeping: Promise<void> | undefined;
  #isTyped = false;

  readonly #act: CatalogActions = {
    search: (query) => {
      this.query = query;
      this.#isTyped = true;
      this.#prepareSearch();
    },
    toggle: (facet, value) => {
      this.selection = toggled(this.selection, facet, value);
      this.#settle();
    },
    clear: () => {
      this.selection = nothingChosen;
      this.query = '';
      this.#settle();
    },
    sort: (order) => {
      this.sort = order;
      this.#settle();
    },
    layout: (layout) => {
      this.view = layout;
    },
    openFilters: () => {
      this.filtersOpen = !this.filtersOpen;
    },
    prepareSearch: () => {
      this.#prepareSearch();
    },
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#searching?.abort();
    clearTimeout(this.#telling);
    this.#address?.destroy();
    this.#address = this.#keeping = undefined;
  }

  /** A language, or a search in the address, that is not there yet is waited for, so that nothing else flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#language.loading;
    if (this.addressState && !this.#keeping) await (this.#keeping = this.#keepAddress());
    // The browser shows the letter first, and then the list; where nobody sees it, there are no frames.
    if (this.#isTyped)
      await new Promise<unknown>((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 100);
      });
    this.#isTyped = false;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#data.look();
    const {catalog, client} = this.#data;
    const {locale} = this.#language;
    const {later} = this;
    this.#desk?.serve(catalog && {catalog, client});
    if (!catalog) {
      this.#finder = this.#products = undefined;
      return;
    }
    if (this.#finder?.catalog !== catalog || this.#finder.locale !== locale) {
      const search = this.#finder?.catalog === catalog ? this.#finder.search : undefined;
      this.#finder = new ProductFinder(catalog, locale);
      this.#finder.search = search;
      this.#products = this.#filter = undefined;
      if (this.#searching && !search) this.#prepareSearch();
    }
    const filter = (this.#filter ??= later && new later.CatalogFilter(catalog));
    this.#finder.sort = later?.sortPlaces;
    this.#selection = filter?.knownOf(this.selection) ?? nothingChosen;
    const asksAnew = ['query', 'selection', 'sort', 'later'].some((name) => changed.has(name));
    if (!asksAnew && this.#products) return;
    let places = this.#finder.find(this.query, this.sort);
    const filtered = filter?.filter(places, this.#selection);
    if (filtered) ({places} = filtered);
    this.#products = places.map((place) => catalog.products[place]!);
    this.#counts = filtered?.counts;
  }

  protected override render(): TemplateResult {
    if (this.#served && !this.hasUpdated) return html`<slot></slot>`;
    return frameTemplate({
      text: this.#text,
      data: this.#data,
      later: this.later,
      view: (this.#shown = this.#view()),
      values: this.#filter?.values,
      announcement: this.announcement,
      list: this.#list,
      desk: this.#desk,
    });
  }

  protected override firstUpdated(): void {
    if (this.#served) this.requestUpdate();
    void this.#loadLater();
  }

  protected override updated(): void {
    const {query, selection, sort, view: layout} = this;
    this.#address?.write({query, selection, sort, view: layout});
    const view = this.#shown;
    const count = view ? countText(view) : '';
    if (count === this.#told) return;
    // What is there at first is read with everything else.
    const isFirst = this.#told === '';
    this.#told = count;
    clearTimeout(this.#telling);
    if (isFirst) return;
    this.#telling = setTimeout(() => {
      this.announcement = view?.products.length === 0 ? this.#text('noneFound') : count;
    }, millisecondsUntilTold);
  }

  /** @internal */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  readonly #text: CatalogText = (key, values) => {
    const messages: Readonly<Record<string, string>> = this.#language.texts.messages;
    // A kind comes from the data, and might be called like something every object has.
    const message = Object.hasOwn(messages, key) ? messages[key]! : '';
    return values ? fill(message, values) : message;
  };

  #view(): CatalogView | undefined {
    const {catalog} = this.#data;
    const {locale, texts} = this.#language;
    const {query, sort, filtersOpen, later} = this;
    if (!catalog || !this.#products) return undefined;
    return {
      locale,
      months: texts.months,
      text: this.#text,
      today: this.today ?? localDay(),
      partners: this.#finder!.partners,
      query,
      selection: this.#selection,
      sort,
      layout: this.view === 'list' ? 'list' : 'grid',
      products: this.#products,
      counts: this.#counts,
      total: catalog.products.length,
      filtersOpen,
      later,
      order: this.#desk?.add,
      ordered: this.#desk?.ordered,
      act: this.#act,
    };
  }

  #settle(): void {
    void this.updateComplete.then(() => this.later?.afterChoice(this.renderRoot as ShadowRoot));
  }

  async #keepAddress(): Promise<void> {
    try {
      const {AddressKeeper: Keeper} = await import('./address-keeper.js');
      if (!this.isConnected) return;
      this.#address = new Keeper((state) => {
        Object.assign(this, state);
        if (state.query) this.#prepareSearch();
      });
    } catch {
      // Offline: the address stays as it is.
    }
  }

  async #loadLater(): Promise<void> {
    try {
      const later = await import('./catalog-later.js');
      adoptStyles(this.renderRoot as ShadowRoot, [...BumnCatalog.elementStyles, later.styles]);
      this.#desk = new later.OrderOpener(this, (id) => {
        const product = this.#data.catalog?.products.find((one) => one.id === id);
        const {locale} = this.#language;
        if (product) this.announcement = later.laterText(locale, 'added', {name: product.name[locale]});
      });
      new later.ListGrowth(this, this.#list);
      this.later = later;
    } catch {
      // Offline: products and search are there, and the rest of the catalog is for another time.
      this.#list.least = this.#list.shown = this.#list.most;
      this.requestUpdate();
    }
  }

  #prepareSearch(): void {
    const finder = this.#finder;
    if (!finder || finder.search || finder === this.#searched) return;
    this.#searched = finder;
    this.#searching?.abort();
    const {signal} = (this.#searching = new AbortController());
    import('../catalog-search/product-search.js')
      .then(({createProductSearch}) => createProductSearch(finder.catalog, {signal}))
      .then(
        (search) => {
          if (signal.aborted) return;
          finder.search = search;
          this.#products = undefined;
          if (this.query) this.requestUpdate();
        },
        () => {
          // Offline: words are looked for as they are typed, and the next one tries again.
          if (this.#searched === finder) this.#searched = undefined;
        },
      );
  }
}
