import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {panelMessages} from '../messages/panel.js';
import type {SimulatorView} from '../loan-simulator/view.js';

type BelowParts = typeof import('../loan-simulator/below-parts.js');

/**
 * Fetches what stands below the answer once a person is within a screen of it, or prints. Draws into itself, so that the
 * simulator's styles and its named parts reach what is inside. A part of the simulator.
 *
 * @tag kop-loan-below
 */
export class LoanBelow extends LitElement {
  @property({attribute: false}) view: SimulatorView | undefined;
  @state() private parts: BelowParts | undefined;
  @state() private failed = false;

  #nearness: IntersectionObserver | undefined;
  readonly #fetch = (): void => {
    this.#stop();
    this.failed = false;
    import('../loan-simulator/below-parts.js').then(
      (parts) => {
        this.parts = parts;
      },
      () => {
        this.failed = true;
      },
    );
  };

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parts) return;
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#fetch();
      },
      {rootMargin: '100% 0px'},
    );
    this.#nearness.observe(this);
    addEventListener('beforeprint', this.#fetch);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #stop(): void {
    this.#nearness?.disconnect();
    removeEventListener('beforeprint', this.#fetch);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** While the fields make no loan all stays as it was, out of sight: panels that are open stay open. */
  protected override shouldUpdate(): boolean {
    return Boolean(this.view?.shown);
  }

  /** A part that did not come is asked for again with the next change. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.failed && changed.has('view')) this.#fetch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view, parts} = this;
    const result = view?.shown;
    if (!result) return nothing;
    if (parts) return parts.belowPartsTemplate(view, result);
    return this.failed
      ? html`<p class="hint" role="alert">${view.text('detailMissing')}</p>
          <button type="button" @click=${this.#fetch}>${panelMessages[view.locale].retry}</button>`
      : nothing;
  }
}
