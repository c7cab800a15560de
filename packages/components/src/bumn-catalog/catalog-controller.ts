import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ClientController} from '../provider/client-controller.js';
import type {ClientSource} from '../provider/client-source.js';
import {embeddedText, parsed} from '../provider/embedded-json.js';
import type {Catalog} from './catalog-data.js';
import type {CatalogProblem} from './catalog-problem.js';
import {catalogReader, type ReadCatalog} from './read-catalog.js';

/** Where the element stands with its catalog: `waiting` for data or a client, `unreadable` what the page gave, `failed` what a client was asked for. */
export type CatalogState = 'waiting' | 'loading' | 'unreadable' | 'failed' | 'shown';

// Of a long catalog, more than a screen: nobody waits until all of it is read.
const atOnce = 60;
// By then the first products are on the screen.
const millisecondsUntilRest = 200;
// The rest is read in pieces that keep no keystroke waiting.
const millisecondsOfPiece = 4;
const productsOfLook = 100;

type Host = ReactiveControllerHost & Element & {catalog: unknown};

/** Has the catalog of its host: the property before the script of the page, and that before the client of the nearest provider. */
export class CatalogController implements ReactiveController {
  readonly #host: Host;
  readonly #source: ClientController;
  #given: unknown;
  #embedded: string | undefined;
  #client: ClientSource | undefined;
  #reading: AbortController | undefined;
  #going: ReturnType<typeof setTimeout> | undefined;

  state: CatalogState = 'waiting';
  catalog: Catalog | undefined;
  problems: readonly CatalogProblem[] = [];
  /** When the catalog was kept, in milliseconds since 1970, where there is no network to read a newer one. */
  keptAt: number | undefined;
  /** The client told the first pages, and then no more. */
  brokenOff = false;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new ClientController(host);
    host.addController(this);
  }

  /** Of the nearest provider. */
  get client(): ClientSource | undefined {
    return this.#source.client;
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#reading?.abort();
    this.#client = undefined;
  }

  /** Looks at what its host has now; to be called before each update. */
  look(): void {
    const {catalog: given} = this.#host;
    const {client} = this.#source;
    if (given != null) {
      if (given !== this.#given) this.#show(given);
    } else {
      const embedded = isServer ? undefined : embeddedText(this.#host);
      if (embedded && (embedded !== this.#embedded || this.#given != null)) this.#show(parsed(embedded));
      this.#embedded = embedded;
    }
    this.#given = given ?? undefined;
    if (given != null || this.#embedded) {
      this.#reading?.abort();
      this.#client = this.keptAt = undefined;
      this.brokenOff = false;
    } else if (client !== this.#client || (!client && this.state !== 'waiting')) {
      this.#client = client;
      this.#begin();
    }
  }

  /** Asks the client once more. */
  retry(): void {
    if (this.#client) this.#begin();
  }

  readonly #online = (): void => {
    if (this.state === 'failed' || this.keptAt !== undefined || this.brokenOff) this.retry();
  };

  #show(value: unknown): void {
    clearTimeout(this.#going);
    const readMore = catalogReader(value);
    const read = readMore(this.catalog ? Infinity : atOnce);
    this.#take(read);
    const goOn = (): void => {
      const until = document.hidden ? Infinity : performance.now() + millisecondsOfPiece;
      let more: ReadCatalog;
      do more = readMore(productsOfLook);
      while (!more.isWhole && performance.now() < until);
      if (!more.isWhole) this.#going = setTimeout(goOn);
      else {
        this.#take(more);
        this.#host.requestUpdate();
      }
    };
    if (!read.isWhole) this.#going = setTimeout(goOn, millisecondsUntilRest);
  }

  #take({catalog, problems}: ReadCatalog): void {
    const unreadable = problems.some(({at, field}) => at === '' && field === 'products');
    this.state = unreadable ? 'unreadable' : 'shown';
    this.catalog = unreadable ? undefined : catalog;
    this.problems = problems;
  }

  #begin(): void {
    this.#reading?.abort();
    const client = this.#client;
    const reads = client?.products?.list && client.partners?.list;
    // What is shown stays in view while it is asked for anew.
    if (!this.catalog || !client) {
      this.state = reads ? 'loading' : 'waiting';
      this.catalog = undefined;
    }
    this.brokenOff = false;
    if (client && reads) void this.#read(client, (this.#reading = new AbortController()).signal);
    this.#host.requestUpdate();
  }

  async #read(client: ClientSource, signal: AbortSignal): Promise<void> {
    const update = (act: () => void): void => {
      if (signal.aborted) return;
      act();
      this.#host.requestUpdate();
    };
    const fail = (): void => {
      if (!this.catalog) this.state = 'failed';
    };
    try {
      const {followCatalog} = await import('./follow-catalog.js');
      await followCatalog(client, signal, {
        tell: (told) => {
          update(() => {
            this.#show(told);
            this.keptAt = undefined;
            this.brokenOff = false;
          });
        },
        keep: ({catalog, keptAt}) => {
          update(() => {
            this.#show(catalog);
            this.keptAt = keptAt;
          });
        },
        breakOff: () => {
          update(() => {
            this.brokenOff = true;
          });
        },
        fail: () => {
          update(fail);
        },
      });
    } catch {
      update(fail);
    }
  }
}
