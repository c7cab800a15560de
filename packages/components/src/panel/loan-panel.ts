import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {styles as controls} from '../loan-simulator/loan-simulator.styles.js';
import {panelMessages} from '../messages/panel.js';
import {tokens} from '../theme/tokens.styles.js';
import {styles} from './loan-panel.styles.js';
import type {Panel, PanelContent} from './panels.js';

/**
 * One question below the answer, folded until somebody asks it; what answers it is fetched then. A part of the simulator.
 *
 * @tag kop-loan-panel
 */
export class LoanPanel extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({attribute: false}) panel: Panel | undefined;
  @property({attribute: false}) view: SimulatorView | undefined;

  @state() private content: PanelContent | undefined;
  @state() private failed = false;
  @state() private open = false;

  protected override render(): TemplateResult | typeof nothing {
    const {panel, view} = this;
    if (!panel || !view) return nothing;
    return html`<details
      class="panel"
      @toggle=${({target}: Event) => {
        this.open = (target as HTMLDetailsElement).open;
        this.toggleAttribute('data-open', this.open);
        if (this.open) void this.#load(panel);
      }}
    >
      <summary>${panelMessages[view.locale][panel.name]}</summary>
      ${this.open ? html`<div class="content">${this.#content(panel, view)}</div>` : nothing}
    </details>`;
  }

  #content(panel: Panel, view: SimulatorView): TemplateResult {
    const messages = panelMessages[view.locale];
    if (this.content) return this.content.panelTemplate(view);
    return this.failed
      ? html`<p class="error" role="alert"><span aria-hidden="true">⚠ </span>${messages.failed}</p>
          <button
            type="button"
            @click=${() => {
              void this.#load(panel);
            }}
          >
            ${messages.retry}
          </button>`
      : html`<p class="hint" role="status">${messages.loading}</p>`;
  }

  async #load(panel: Panel): Promise<void> {
    this.failed = false;
    try {
      const content = await panel.load();
      await content.prepare?.();
      this.content = content;
    } catch {
      this.failed = true;
    }
  }
}
