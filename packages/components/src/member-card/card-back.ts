import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../language/language-controller.js';
import {cardBackMessages, type CardBackMessages} from '../messages/card-back.js';
import {fill} from '../messages/fill.js';
import {qrCode} from '../qr/qr-code.js';
import {styles} from './card-back.styles.js';
import {backTexts} from './back-texts.js';
import type {MemberCardData} from './card-data.js';
import {weave} from './weave.js';
import {weaveStyles} from './weave.styles.js';
import {side} from './side.styles.js';

const languages = {
  id: cardBackMessages.id,
  en: (): Promise<CardBackMessages> => Promise.resolve(cardBackMessages.en),
};

/**
 * The back of a member card, with its QR code. A part of the card.
 *
 * @tag kop-card-back
 */
export class CardBack extends LitElement {
  static override readonly styles = [side, weaveStyles, styles];

  @property({attribute: false}) data: MemberCardData | undefined;

  readonly #language = new LanguageController<CardBackMessages>(this, languages);

  protected override render(): TemplateResult | typeof nothing {
    const {data} = this;
    if (!data) return nothing;
    const messages = this.#language.texts;
    const texts = backTexts(data, messages, this.#language.locale);
    return html`<article class="side back" aria-label=${fill(messages.label, {name: data.member.name})}>
      <svg class="weave" viewBox="0 0 85.6 53.98" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        ${svg`<path d=${weave} />`}
      </svg>
      <p class="band"><span>${texts.band[0]}</span> <span>${texts.band[1]}</span></p>
      <div class="content">
        ${data.card ? this.#code(data.card.token, messages.code) : nothing}
        <div class="words">
          <p>${texts.say}</p>
          <dl>
            ${texts.facts.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
          <p class="found">${texts.found}</p>
        </div>
      </div>
    </article>`;
  }

  #code(token: string, label: string): TemplateResult {
    const {size, path} = qrCode(token);
    return html`<svg
      class="code"
      role="img"
      aria-label=${label}
      viewBox="-4 -4 ${size + 8} ${size + 8}"
      shape-rendering="crispEdges"
    >
      ${svg`<path d=${path} />`}
    </svg>`;
  }
}
