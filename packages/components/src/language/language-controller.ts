import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localeOf, type Locale} from '../format/locale.js';

/** The language tag of the nearest `lang`, looked for through shadow roots; '' where the page has none. */
function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Follows the nearest `lang` of its element, and renders it anew when that changes. Indonesian where nothing is said. */
export class LanguageController implements ReactiveController {
  locale: Locale = 'id';
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => {
      this.#read();
    });
    this.#observer.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
    const root = this.#host.getRootNode();
    if (root instanceof ShadowRoot) this.#observer.observe(root.host, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const locale = localeOf(nearestLanguage(this.#host));
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
