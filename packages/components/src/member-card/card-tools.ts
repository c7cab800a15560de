import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LanguageController} from '../language/language-controller.js';
import {cardToolsMessages, type CardToolsMessages} from '../messages/card-tools.js';
import {fill} from '../messages/fill.js';
import type {ClientSource} from '../provider/client-source.js';
import type {MemberCardData} from './card-data.js';
import type {CardTexts} from './card-texts.js';
import {button} from '../theme/button.styles.js';
import {styles} from './card-tools.styles.js';
import type {MemberCard} from './member-card.js';
import {tellsSavings} from './savings-source.js';

const languages = {
  id: cardToolsMessages.id,
  en: (): Promise<CardToolsMessages> => Promise.resolve(cardToolsMessages.en),
};

/**
 * What a person can do with a card besides looking at it: see savings for half a minute, print, keep as a file. A part of the member card.
 *
 * @tag kop-card-tools
 * @csspart flip - The button that shows the other side.
 * @csspart action - Any other button.
 */
export class CardTools extends LitElement {
  static override readonly styles = [button, styles];

  /** The card that this belongs to. */
  @property({attribute: false}) of: MemberCard | undefined;
  @property({attribute: false}) data: MemberCardData | undefined;
  @property({attribute: false}) client: ClientSource | undefined;
  /** What stands on its front. */
  @property({attribute: false}) face: CardTexts | undefined;
  @property({attribute: false}) side: 'front' | 'back' = 'front';

  @state() private showsSavings = false;
  @state() private said = '';

  readonly #language = new LanguageController<CardToolsMessages>(this, languages);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('data') && !changed.has('client')) return;
    // Another person's, perhaps.
    this.showsSavings = false;
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.showsSavings = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {data, client, showsSavings} = this;
    if (!data) return nothing;
    const texts = this.#language.texts;
    const side = texts[`${this.side}Side`];
    const hasSavings = data.savings || tellsSavings(client, data);
    return html`<button type="button" part="flip" @click=${this.#flip}>
        ${this.side === 'back' ? texts.showFront : texts.showBack}
      </button>
      ${
        hasSavings
          ? html`<button
              type="button"
              part="action"
              aria-expanded=${showsSavings}
              @click=${this.#toggleSavings}
            >
              ${showsSavings ? texts.hideSavings : texts.showSavings}
            </button>`
          : nothing
      }
      <button type="button" part="action" @click=${this.#print}>${texts.print}</button>
      ${(['png', 'svg'] as const).map(
        (format) =>
          html`<button
            type="button"
            part="action"
            aria-label=${`${texts[format]}, ${side}`}
            @click=${() => this.#save(format)}
          >
            ${texts[format]}
          </button>`,
      )}
      ${
        showsSavings
          ? html`<kop-card-savings
              class="savings"
              .data=${data}
              .client=${client}
              @kop-savings-over=${this.#hideSavings}
            ></kop-card-savings>`
          : nothing
      }
      <p class="said" role="status">${this.said}</p>`;
  }

  readonly #flip = (): void => {
    if (this.of) this.of.side = this.side === 'back' ? 'front' : 'back';
  };

  readonly #toggleSavings = async (): Promise<void> => {
    if (this.showsSavings) return this.#hideSavings();
    this.said = '';
    const {data, client} = this;
    if (!(await this.#loaded(import('./card-savings.define.js')))) return;
    // Nobody asked for those of whoever came meanwhile.
    this.showsSavings = this.isConnected && data === this.data && client === this.client;
  };

  readonly #hideSavings = (): void => {
    this.showsSavings = false;
    this.said = this.#language.texts.savingsHidden;
    // At once: a printer does not wait.
    this.renderRoot.querySelector('kop-card-savings')?.remove();
  };

  readonly #print = async (): Promise<void> => {
    const texts = this.#language.texts;
    this.said = texts.printing;
    const part = await this.#loaded(import('./print-card.js'));
    if (part && this.of && this.data && !(await part.printCard(this.of, this.data)))
      this.said = texts.cannotPrint;
  };

  async #save(format: 'png' | 'svg'): Promise<void> {
    const texts = this.#language.texts;
    this.said = texts.waiting;
    const part = await this.#loaded(import('./save-card.js'));
    const {of, data, face, side} = this;
    if (!part || !of || !data || !face) return;
    try {
      const {locale} = this.#language;
      const {file, leftOut} = await part.saveCard(of, {data, face, side, format, texts, locale});
      this.said = [fill(texts.saved, {file}), ...leftOut.map((what) => texts[`${what}LeftOut`])].join(' ');
    } catch {
      this.said = texts.notSaved;
    }
  }

  async #loaded<Part>(part: Promise<Part>): Promise<Part | undefined> {
    try {
      return await part;
    } catch {
      this.said = this.#language.texts.partMissing;
      return undefined;
    }
  }
}
