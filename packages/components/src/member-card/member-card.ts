import {html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {fill} from '../messages/fill.js';
import {LanguageController} from '../language/language-controller.js';
import type {MemberCardMessages} from '../messages/member-card.id.js';
import {tokens} from '../theme/tokens.styles.js';
import {CardController} from './card-controller.js';
import type {MemberCardData} from './card-data.js';
import type {CardMark} from './card-mark.js';
import {cardTexts, type CardTexts} from './card-texts.js';
import {faceTemplate} from './face-template.js';
import {givenCard} from './given-card.js';
import {languages} from './languages.js';
import type {CardCheckedEvent} from './member-card.events.js';
import {styles} from './member-card.styles.js';
import {ownPhoto} from './own-photo.js';
import {problemsTemplate, retryTemplate} from './problems-template.js';
import {side} from './side.styles.js';

/**
 * A member's card: front and back, checked against the cooperative's keys, printed at the size of a bank card. It shows no national
 * id, and savings only while somebody asks for them. Give it a `card`, a `<script type="application/json">` child, or a client through
 * `<kop-provider>`.
 *
 * @tag kop-member-card
 * @slot - What the page shows until the card is there.
 * @slot logo - The cooperative's logo, on the band.
 * @slot photo - A photo of the member, where the data name none.
 * @csspart band - The band with the cooperative's name.
 * @csspart photo - The photo, or the initials.
 * @csspart name - The member's name.
 * @csspart foot - The line at the foot: until when the card is valid.
 * @csspart mark - The same line where something is wrong with card or membership.
 * @csspart flip - The button that shows the other side.
 * @csspart problem - A message that the card cannot be shown, or not wholly.
 * @csspart again - The button that tries again.
 * @cssprop [--kop-card-width=30rem] - Width of the card on screen, at most.
 * @cssprop [--kop-card-band=#b3122a] - The band, and what is in its colour.
 * @cssprop [--kop-card-on-band=#fff] - Words on the band.
 * @cssprop [--kop-card-surface=#fff] - The field.
 * @cssprop [--kop-card-text=#1d1b20] - Words on the field.
 * @cssprop [--kop-card-muted=#55545d] - Labels on the field.
 * @cssprop [--kop-card-line=#b9b7c0] - The card's edge.
 * @fires {CardCheckedEvent} kop-card-checked - The card's signature was checked.
 */
export class MemberCard extends LitElement {
  static override readonly styles = [tokens, side, styles];

  /** Code of the cooperative: `36.73.01.1007`. */
  @property() cooperative: string | undefined;
  /** Id of the member; without it, whoever is signed in. */
  @property() member: string | undefined;
  /** The side that is shown. */
  @property({reflect: true}) side: 'front' | 'back' = 'front';
  /** The last four digits of the Nomor Induk Kependudukan stand on the card; more of it never do. */
  @property({type: Boolean, attribute: 'show-national-id'}) showNationalId = false;
  /** What stands on the card; it comes before a client. Anything else than `MemberCardData` is told as a problem. */
  @property({attribute: false}) card: MemberCardData | undefined;
  /** Keys that cards are signed with, as of the contract's `cards.keys`; without them the client is asked. */
  @property({attribute: false}) keys: unknown;
  /** Ids of cards that were revoked. */
  @property({attribute: false}) revoked: Iterable<string> | undefined;

  @state() private parts: 'none' | 'there' | 'missing' = 'none';

  readonly #language = new LanguageController<MemberCardMessages>(this, languages);
  readonly #source = new CardController(this, () => this.card ?? givenCard(this));
  /** A server knows no page: it sends what the page wrote, and the browser begins with the same. */
  readonly #served = isServer || this.shadowRoot !== null;

  /** The data that the two below belong to. */
  #data: MemberCardData | undefined;
  #checked: CardMark | undefined;
  #photoFailed = false;

  /** A language that is not there yet is waited for, so that no other one flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#language.loading;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const messages = this.#language.texts;
    if (this.#served && !this.hasUpdated) return html`<slot></slot>`;
    const {found, absence, isReading} = this.#source;
    if (found?.data) return this.#cardTemplate(found.data);
    if (found?.problems) return html`${problemsTemplate(messages, found.problems)}<slot></slot>`;
    if (absence) return retryTemplate(messages[absence], messages.again, () => this.#source.retry());
    const hasOwn = [...this.children].some(({slot, localName}) => !slot && localName !== 'script');
    if (hasOwn) return html`<slot></slot>`;
    return html`<p class="waiting" role=${isReading ? 'status' : nothing}>
      ${isReading ? messages.loading : messages.empty}
    </p>`;
  }

  protected override firstUpdated(): void {
    if (this.#served) this.requestUpdate();
  }

  protected override updated(): void {
    if (this.parts === 'none' && this.#source.found?.data) void this.#loadParts();
  }

  #cardTemplate(data: MemberCardData): TemplateResult {
    if (data !== this.#data) {
      this.#checked = undefined;
      this.#photoFailed = false;
      this.#data = data;
    }
    const messages = this.#language.texts;
    const {locale} = this.#language;
    const {showNationalId, parts} = this;
    const mark = this.#checked;
    const isBack = this.side === 'back';
    const texts: CardTexts = cardTexts(data, {messages, locale, showNationalId, mark, now: Date.now()});
    const photo = {
      address: this.#photoFailed ? undefined : ownPhoto(data.member.photo),
      alt: fill(messages.photo, {name: data.member.name}),
      onError: () => {
        this.#photoFailed = true;
        this.requestUpdate();
      },
    };
    return html`<div class="sides">
        <article class="side front" aria-label=${texts.label} ?inert=${isBack}>
          ${faceTemplate(texts, photo)}
        </article>
        <kop-card-back .data=${data} ?inert=${!isBack}></kop-card-back>
      </div>
      <kop-card-verdict
        .data=${data}
        .client=${this.#source.client}
        .keys=${this.keys}
        .revoked=${this.revoked}
        @kop-card-checked=${this.#mark}
      ></kop-card-verdict>
      <div class="bar">
        <button type="button" part="flip" @click=${this.#flip}>
          ${isBack ? messages.showFront : messages.showBack}
        </button>
        <kop-card-tools
          .of=${this}
          .face=${texts}
          .side=${this.side}
          .data=${data}
          .client=${this.#source.client}
        ></kop-card-tools>
      </div>
      ${
        parts === 'missing'
          ? retryTemplate(messages.partMissing, messages.again, () => void this.#loadParts())
          : nothing
      }`;
  }

  readonly #flip = (): void => {
    this.side = this.side === 'back' ? 'front' : 'back';
  };

  readonly #mark = ({check: {state: found}}: CardCheckedEvent): void => {
    this.#checked = found === 'revoked' || found === 'expired' ? found : undefined;
    this.requestUpdate();
  };

  async #loadParts(): Promise<void> {
    this.parts = 'there';
    try {
      await Promise.all([
        import('./card-back.define.js'),
        import('./card-verdict.define.js'),
        import('./card-tools.define.js'),
      ]);
    } catch {
      this.parts = 'missing';
    }
  }
}
