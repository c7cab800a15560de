import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localeOf, type Locale} from '../format/locale.js';

/** The language tag of the nearest `lang`, looked for through shadow roots; '' where the page has none. */
function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return (holder as HTMLElement).lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/**
 * Follows the nearest `lang` of its element. Indonesian is always there; English comes on demand, and until it has come
 * (or where it cannot be loaded) the element speaks Indonesian.
 */
export class LanguageController<Texts> implements ReactiveController {
  locale: Locale = 'id';
  texts: Texts;
  /** Settles once the texts of the page's language are there or could not be loaded; undefined when nothing is under way. */
  loading: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #languages: {id: Texts; en(): Promise<Texts>};
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, languages: {id: Texts; en(): Promise<Texts>}) {
    this.#host = host;
    this.#languages = languages;
    this.texts = languages.id;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#observer = new MutationObserver(() => {
      this.#follow();
    });
    this.#observer.observe(document, {attributeFilter: ['lang'], subtree: true});
    const root = this.#host.getRootNode();
    if (root instanceof ShadowRoot) this.#observer.observe(root.host, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const locale = localeOf(nearestLanguage(this.#host));
    if (locale === 'id') this.#speak('id', this.#languages.id);
    else if (this.locale !== locale) this.loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const texts = await this.#languages.en();
      // The page may have changed its mind meanwhile.
      if (localeOf(nearestLanguage(this.#host)) === 'en') this.#speak('en', texts);
    } catch {
      // Offline: Indonesian stays, which is complete.
    }
    this.loading = undefined;
  }

  #speak(locale: Locale, texts: Texts): void {
    if (locale === this.locale) return;
    this.locale = locale;
    this.texts = texts;
    this.#host.requestUpdate();
  }
}
