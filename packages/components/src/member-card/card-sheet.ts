import {html, isServer, LitElement, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LanguageController} from '../language/language-controller.js';
import {cardBackMessages} from '../messages/card-back.js';
import {cardSheetMessages, type CardSheetMessages} from '../messages/card-sheet.js';
import {cardTroubleMessages, type CardTroubleMessages} from '../messages/card-trouble.js';
import {fill} from '../messages/fill.js';
import {memberCardId, type MemberCardMessages} from '../messages/member-card.id.js';
import {tokens} from '../theme/tokens.styles.js';
import {backTexts} from './back-texts.js';
import {button} from '../theme/button.styles.js';
import {canvasMeasure} from './canvas-measure.js';
import {cardColors, colorProperties} from './card-colors.js';
import type {MemberCardData} from './card-data.js';
import {styles} from './card-sheet.styles.js';
import {cardTexts} from './card-texts.js';
import {drawBack} from './draw-back.js';
import {drawFront} from './draw-front.js';
import {drawnFonts, type Drawing} from './drawing.js';
import {drawingTemplate} from './drawing-template.js';
import {cardHeight, cardWidth} from './ornament.js';
import {ownPhoto} from './own-photo.js';
import {cornerRadius} from './plate-items.js';
import {readCardData, type CardProblem} from './read-card-data.js';
import {cutMarks, sheetHeight, sheetPages, sheetWidth, type SheetPage} from './sheet-pages.js';

interface Texts {
  readonly card: MemberCardMessages;
  readonly sheet: CardSheetMessages;
  readonly trouble: CardTroubleMessages;
}

/** One card, drawn. */
interface Drawn {
  readonly data: MemberCardData;
  readonly front: Drawing;
  readonly back: Drawing;
}

const languages = {
  id: {card: memberCardId, sheet: cardSheetMessages.id, trouble: cardTroubleMessages.id},
  en: async (): Promise<Texts> => {
    const {memberCardEn} = await import('../messages/member-card.en.js');
    return {card: memberCardEn, sheet: cardSheetMessages.en, trouble: cardTroubleMessages.en};
  },
};

/**
 * Many member cards on A4 paper, ten a page in their true size, with marks to cut along; each page of fronts is followed by its
 * mirrored backs. No national id and no savings are ever on it.
 *
 * @tag kop-card-sheet
 * @csspart print - The button that prints the sheets.
 * @csspart page - A page.
 * @csspart problem - What is wrong with cards that are left out.
 * @cssprop [--kop-card-band=#b3122a] - The band, and what is in its colour.
 * @cssprop [--kop-card-on-band=#fff] - Words on the band.
 * @cssprop [--kop-card-surface=#fff] - The field.
 * @cssprop [--kop-card-text=#1d1b20] - Words on the field.
 * @cssprop [--kop-card-muted=#55545d] - Labels on the field.
 * @cssprop [--kop-card-line=#b9b7c0] - The card's edge.
 */
export class CardSheet extends LitElement {
  static override readonly styles = [tokens, button, styles];

  /** The cards in their order, or a single one. What cannot be read is named, and hides none of the others. */
  @property({attribute: false}) cards: readonly MemberCardData[] | MemberCardData | null | undefined;
  /** Address of the cooperative's logo, of the page's own origin, `data:` or `blob:`. */
  @property() logo: string | undefined;

  @state() private said = '';

  readonly #language = new LanguageController<Texts>(this, languages);
  /** A server draws no pages, and the browser begins as it ended. */
  readonly #served = isServer || this.shadowRoot !== null;
  #read: readonly MemberCardData[] = [];
  #problems: readonly {readonly place: number; readonly problem: CardProblem}[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('cards')) return;
    // A page may have none yet, or give one without a list around it.
    const cards: readonly unknown[] = [this.cards ?? []].flat();
    const readings = cards.map((card) => readCardData(card));
    this.#read = readings.flatMap(({data}) => data ?? []);
    this.#problems = readings.flatMap(({problems}, index) =>
      (problems ?? []).slice(0, 1).map((problem) => ({place: index + 1, problem})),
    );
  }

  protected override render(): TemplateResult {
    const {sheet} = this.#language.texts;
    if (this.#served && !this.hasUpdated) return html``;
    if (this.#read.length === 0)
      return html`${this.#problemsTemplate()}
        <p class="empty">${sheet.empty}</p>`;
    const pages = sheetPages(this.#drawn());
    const count = this.#read.length;
    return html`<div class="bar">
        <div>
          <p><strong>${fill(count === 1 ? sheet.one : sheet.many, {count, pages: pages.length})}</strong></p>
          <p>${sheet.how}</p>
        </div>
        <button type="button" part="print" @click=${this.#print}>${sheet.print}</button>
        <p role="status">${this.said}</p>
      </div>
      ${this.#problemsTemplate()}
      <div class="pages">${pages.map((page) => this.#pageTemplate(page))}</div>`;
  }

  protected override firstUpdated(): void {
    if (this.#served) this.requestUpdate();
  }

  #problemsTemplate(): TemplateResult | typeof nothing {
    const {trouble, sheet} = this.#language.texts;
    const count = this.#problems.length;
    if (count === 0) return nothing;
    return html`<div class="problem" part="problem" role="alert">
      <p><span aria-hidden="true">⚠ </span>${fill(sheet.unreadable, {count})}</p>
      <ul>
        ${this.#problems.map(({place, problem: {code, field}}) => {
          const problem = fill(trouble[code], {field});
          return html`<li>${fill(sheet.place, {place, problem})}</li>`;
        })}
      </ul>
    </div>`;
  }

  #pageTemplate({side, number, places}: SheetPage<Drawn>): TemplateResult {
    const {sheet} = this.#language.texts;
    const names = places.map(({card}) => card.data.member.name).join(', ');
    const label = fill(sheet[side], {number});
    const clip = `card-${side}-${number}`;
    const logo = ownPhoto(this.logo);
    return html`<figure>
      <svg
        class="page"
        part="page"
        role="img"
        aria-label=${`${label}: ${names}`}
        viewBox="0 0 ${sheetWidth} ${sheetHeight}"
        font-family=${drawnFonts}
      >
        ${svg`<clipPath id=${clip}><rect width=${cardWidth} height=${cardHeight} rx=${cornerRadius}></rect></clipPath>
          <path d=${cutMarks()} stroke="#000" stroke-width="0.1" fill="none"></path>`}
        ${places.map(({card, x, y}) => {
          const photo = ownPhoto(card.data.member.photo);
          return drawingTemplate(card[side], {...(logo && {logo}), ...(photo && {photo})}, {x, y, clip});
        })}
      </svg>
      <figcaption aria-hidden="true">${label}</figcaption>
    </figure>`;
  }

  #drawn(): Drawn[] {
    const {card: messages} = this.#language.texts;
    const {locale} = this.#language;
    const [colors, measure] = [cardColors(this), canvasMeasure()];
    const telling = {messages, locale, showNationalId: false, now: Date.now()};
    return this.#read.map((data) => {
      const has = {photo: Boolean(ownPhoto(data.member.photo)), logo: Boolean(ownPhoto(this.logo))};
      const texts = backTexts(data, cardBackMessages[locale], locale);
      return {
        data,
        front: drawFront(cardTexts(data, telling), {colors, has, measure}),
        back: drawBack(texts, {colors, has, measure}, data.card?.token),
      };
    });
  }

  readonly #print = async (): Promise<void> => {
    const {sheet} = this.#language.texts;
    this.said = sheet.printing;
    const copy = document.createElement('kop-card-sheet');
    Object.assign(copy, {cards: this.#read, logo: this.logo, lang: this.#language.locale});
    const style = getComputedStyle(this);
    for (const property of Object.values(colorProperties))
      copy.style.setProperty(property, style.getPropertyValue(property));
    try {
      const {printAlone} = await import('../export/print-alone.js');
      const hasBegun = await printAlone(copy, {ready: () => copy.updateComplete, page: 'margin: 10mm;'});
      this.said = hasBegun ? '' : sheet.cannotPrint;
    } catch {
      this.said = sheet.partMissing;
    }
  };
}
