import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {handoverOf} from '../export/handover.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {handoverMessages} from '../messages/handover-panel.js';
import {panelText} from '../panel/panel-text.js';
import {shareLink, type ShareLink} from '../share/share-link.js';
import {styles as controls} from '../loan-simulator/loan-simulator.styles.js';
import {styles as panelStyles} from '../panel/loan-panel.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {deeds, type Deed} from './deeds.js';
import {styles} from './handover-actions.styles.js';
import {leftOutText} from './left-out.js';
import type {Outcome} from './outcome.js';
import {PartNotLoaded} from './part-not-loaded.js';

const order: readonly Deed[] = ['link', 'text', 'csv', 'xlsx', 'calendar', 'print'];

/**
 * Buttons that hand the plan over, and a sentence on what came of it. A part of the simulator.
 *
 * @tag kop-handover-actions
 */
export class HandoverActions extends LitElement {
  static override readonly styles = [tokens, controls, panelStyles, styles];

  @property({attribute: false}) view: SimulatorView | undefined;

  @state() private outcome: Outcome | undefined;

  #busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said of an earlier plan does not hold for this one.
    const before = changed.get('view');
    const same = before?.simulation === this.view?.simulation && before?.locale === this.view?.locale;
    if (before && !same && !this.#busy) this.outcome = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    const box = changed.has('outcome') ? this.renderRoot.querySelector('textarea') : null;
    box?.focus();
    box?.select();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view} = this;
    if (!view) return nothing;
    const text = panelText(view, handoverMessages);
    const ready = view.simulation.result !== null;
    const offered = order.filter((deed) => deed !== 'link' || view.share !== undefined);
    return html`<div class="handover">
      <p class="hint">
        ${ready ? text('intro', {method: view.text(view.draft.method)}) : text('incomplete')}
      </p>
      <div class="actions">
        ${offered.map(
          (deed) =>
            html`<button type="button" data-deed=${deed} ?disabled=${!ready} @click=${() => this.#do(deed)}>
              ${text(deed)}
            </button>`,
        )}
      </div>
      ${this.#said(view)}
      <p class="hint">${view.share === undefined ? nothing : text('linkNote')} ${text('calendarNote')}</p>
    </div>`;
  }

  /** One live region for all results, there from the start, so that each is announced. */
  #said(view: SimulatorView): TemplateResult {
    const text = panelText(view, handoverMessages);
    const {message, file, failed, byHand, leftOut = [], retry} = this.outcome ?? {};
    return html`<p class=${failed ? 'error' : 'done'} role="status">
        ${failed ? html`<span aria-hidden="true">⚠ </span>` : nothing}${message ? text(message, {name: file ?? ''}) : nothing}
        ${leftOutText(leftOut, text)}
      </p>
      ${
        byHand === undefined
          ? nothing
          : html`<label class="by-hand"
              >${text('byHand')}
              <textarea readonly rows="6" spellcheck="false" .value=${byHand}></textarea>
            </label>`
      }
      ${
        retry
          ? html`<p><button type="button" @click=${() => this.#do(retry)}>${text('retry')}</button></p>`
          : nothing
      }`;
  }

  async #do(deed: Deed): Promise<void> {
    const {view} = this;
    const handover = view && handoverOf(view);
    if (!handover || this.#busy) return;
    this.#busy = true;
    this.outcome = {message: 'working'};
    // The same sentence twice is announced twice only if there was another in between.
    await this.updateComplete;
    const {share, draft} = view;
    const link = (): ShareLink | undefined => (share === undefined ? undefined : shareLink(share, draft));
    try {
      this.outcome = await deeds[deed]({handover, link});
    } catch (error) {
      const notLoaded = error instanceof PartNotLoaded;
      // A fault is for developers, too.
      if (!notLoaded) reportError(error);
      this.outcome = {message: notLoaded ? 'notLoaded' : 'notDone', failed: true, retry: deed};
    } finally {
      this.#busy = false;
    }
  }
}
