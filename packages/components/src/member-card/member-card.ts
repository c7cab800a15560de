import {html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {fill} from '../messages/fill.js';
import {LanguageController} from '../language/language-controller.js';
import type {MemberCardMessages} from '../messages/member-card.id.js';
import {embeddedText, parsed} from '../provider/embedded-json.js';
import type {CardClient} from './card-client.js';
import type {MemberCardData} from './card-data.js';
import type {CardMark} from './card-mark.js';
import {cardTexts, type CardTexts} from './card-texts.js';
import {faceTemplate} from './face-template.js';
import {languages} from './languages.js';
import type {CardCheckedEvent} from './member-card.events.js';
import {styles} from './member-card.styles.js';
import {ownPhoto} from './own-photo.js';
import {readCardData, type CardReading} from './read-card-data.js';
import {side} from './side.styles.js';

/** What a page writes beside a card, into the same script child. */
interface WrittenTrust {
  readonly keys?: unknown;
  readonly revoked?: unknown;
}

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
 * @csspart action - Any other button below the card.
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
  static override readonly styles = [side, styles];

  /** Code of the cooperative: `36.73.01.1007`. */
  @property() cooperative: string | undefined;
  /** Id of the member; without it, whoever is signed in. */
  @property() member: string | undefined;
  /** The side that is shown. */
  @property({reflect: true}) side: 'front' | 'back' = 'front';
  /** The last four digits of the Nomor Induk Kependudukan stand on the card; more of it never do. */
  @property({type: Boolean, attribute: 'show-national-id'}) showNationalId = false;
  /** What stands on the card; it comes before a client. Anything but `MemberCardData`, or nothing, is told as a problem. */
  @property({attribute: false}) card: MemberCardData | undefined;
  /**
   * Keys that cards are signed with, as of the contract's `cards.keys`; without them those that stand in the script child, then the
   * client's. Keys in a `card` count for nothing.
   */
  @property({attribute: false}) keys: unknown;
  /** Ids of cards that were revoked; without them those that stand in the script child. */
  @property({attribute: false}) revoked: Iterable<string> | undefined;

  @state() private hasFailed = false;

  readonly #language = new LanguageController<MemberCardMessages>(this, languages);
  /** A server knows no page: it sends what the page wrote, and the browser begins with the same. */
  readonly #served = isServer || this.shadowRoot !== null;
  /** What is loaded after the first view, or being loaded. */
  #wanted: 'client' | 'card' | 'trouble' | undefined;
  #client: CardClient | undefined;
  #given:
    | {readonly from: unknown; readonly reading: CardReading; readonly trust: WrittenTrust | undefined}
    | undefined;

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
    const found = this.#readGiven() ?? this.#client?.found;
    if (found?.data) return this.#cardTemplate(found.data);
    const absence = this.#client?.absence;
    if (found || absence)
      return html`<kop-card-trouble
          .problems=${found?.problems}
          .absence=${absence}
          exportparts="again"
          @kop-card-again=${() => this.#client?.retry()}
        ></kop-card-trouble>
        <slot></slot>`;
    if (this.hasFailed) return this.#failedTemplate();
    const hasOwn = [...this.children].some(({slot, localName}) => !slot && localName !== 'script');
    if (hasOwn) return html`<slot></slot>`;
    const isReading = this.#client?.isReading ?? true;
    return html`<p class="waiting" role=${isReading ? 'status' : nothing}>
      ${isReading ? messages.loading : messages.empty}
    </p>`;
  }

  protected override updated(): void {
    const found = this.#readGiven() ?? this.#client?.found;
    const wanted = found?.data ? 'card' : found || this.#client?.absence ? 'trouble' : 'client';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load();
  }

  protected override firstUpdated(): void {
    if (this.#served) this.requestUpdate();
  }

  /** What the page gave, read once: a property, or the text of a script child. */
  #readGiven(): CardReading | undefined {
    const {card} = this;
    const from = card || embeddedText(this);
    if (from !== this.#given?.from) {
      const data = typeof from === 'string' ? parsed(from) : from;
      // Whom to trust only the page says: a `card` may come from anywhere, with keys of its own making.
      this.#given = from
        ? {from, reading: readCardData(data), trust: (card ? undefined : data) as WrittenTrust}
        : undefined;
    }
    return this.#given?.reading;
  }

  #cardTemplate(data: MemberCardData): TemplateResult {
    if (data !== this.#data) {
      this.#checked = undefined;
      this.#photoFailed = false;
      this.#data = data;
    }
    const messages = this.#language.texts;
    const {locale} = this.#language;
    const {showNationalId} = this;
    const client = this.#client?.client;
    const isBack = this.side === 'back';
    const mark = this.#checked;
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
          ${faceTemplate(texts, this.#client?.weave, photo)}
        </article>
        <kop-card-back .data=${data} ?inert=${!isBack}></kop-card-back>
      </div>
      <kop-card-verdict
        .data=${data}
        .client=${client}
        .keys=${this.keys ?? this.#given?.trust?.keys}
        .revoked=${this.revoked ?? this.#given?.trust?.revoked}
        exportparts="again"
        @kop-card-checked=${this.#mark}
      ></kop-card-verdict>
      <kop-card-tools
        .of=${this}
        .face=${texts}
        .side=${this.side}
        .data=${data}
        .client=${client}
        exportparts="flip, action"
      ></kop-card-tools>
      ${this.hasFailed ? this.#failedTemplate() : nothing}`;
  }

  #failedTemplate(): TemplateResult {
    const {unread, again} = this.#language.texts;
    return html`<p role="alert">
      ${unread} <button type="button" part="again" @click=${this.#load}>${again}</button>
    </p>`;
  }

  readonly #mark = ({check: {state: found}}: CardCheckedEvent): void => {
    // The face says it, too: it alone is printed and saved.
    const isFake = found === 'tampered' || found === 'malformed' || found === 'other-card';
    this.#checked = isFake ? 'fake' : found === 'revoked' || found === 'expired' ? found : undefined;
    this.requestUpdate();
  };

  /** What the first view does not need. */
  readonly #load = async (): Promise<void> => {
    const wanted = this.#wanted;
    this.hasFailed = false;
    try {
      const [{CardClient}] = await Promise.all([
        import('./card-client.js'),
        ...(wanted === 'card' ? [import('./card-back.define.js'), import('./card-tools.define.js')] : []),
        ...(wanted === 'trouble' ? [import('./card-trouble.define.js')] : []),
      ]);
      this.#client ??= new CardClient(this, () => this.#readGiven() === undefined);
      // Not sooner: without the client it would say that there is nobody to ask for keys.
      if (wanted === 'card') await import('./card-verdict.define.js');
    } catch {
      this.hasFailed = true;
    }
  };
}
