import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {clientContext, type ClientSource} from './client-source.js';

/**
 * Hands a client to every element below it, however deep and through shadow roots. The nearest provider counts, also while it has
 * no client yet. Its children stay as they are, and without JavaScript they are all there is.
 *
 * @tag kop-provider
 * @slot - What the page shows; elements in it find the client.
 */
export class Provider extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  readonly #provider = new ContextProvider(this, {context: clientContext});

  /** The client, from `createClient` of `@koperasi/sdk` or of one's own. Changing it tells every element below. */
  @property({attribute: false})
  get client(): ClientSource | undefined {
    return this.#provider.value;
  }

  set client(client: ClientSource | undefined) {
    this.#provider.setValue(client);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
