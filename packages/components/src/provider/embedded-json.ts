import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** What a page wrote into an element as JSON. */
export interface Embedded {
  /** undefined where the text is no JSON: the engine's message is told to nobody, since it quotes the text. */
  readonly value: unknown;
}

/** The JSON of its host's `<script type="application/json">` child, which may still be arriving with the page. */
export class EmbeddedJson implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #text: string | undefined;
  #embedded: Embedded | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer && document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
  }

  /** undefined while there is none; the same object until its text changes. */
  read(): Embedded | undefined {
    const text = isServer
      ? null
      : this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text?.trim()) return undefined;
    if (text !== this.#text) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        if (document.readyState === 'loading') return undefined;
      }
      this.#text = text;
      this.#embedded = {value};
    }
    return this.#embedded;
  }
}
