import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../language/language-controller.js';
import {cardTroubleMessages, type CardTroubleMessages} from '../messages/card-trouble.js';
import {fill} from '../messages/fill.js';
import {button} from '../theme/button.styles.js';
import type {CardAbsence} from './card-source.js';
import type {CardProblem} from './read-card-data.js';

const languages = {
  id: cardTroubleMessages.id,
  en: (): Promise<CardTroubleMessages> => Promise.resolve(cardTroubleMessages.en),
};

const styles = css`
  :host {
    display: block;
    color: var(--_danger);
    font-weight: 600;
  }
  p {
    margin: 0 0 0.5em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
    color: var(--_text);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
`;

/**
 * Why there is no card, and what to do about it. A part of the member card.
 *
 * @tag kop-card-trouble
 * @csspart again - The button that tries again.
 * @fires {Event} kop-card-again - A person wants it tried again.
 */
export class CardTrouble extends LitElement {
  static override readonly styles = [button, styles];

  /** What the page has to correct. */
  @property({attribute: false}) problems: readonly CardProblem[] | undefined;
  /** Why the client has none. */
  @property({attribute: false}) absence: CardAbsence | undefined;

  readonly #language = new LanguageController<CardTroubleMessages>(this, languages);

  protected override render(): TemplateResult | typeof nothing {
    const texts = this.#language.texts;
    const {problems, absence} = this;
    if (problems)
      return html`<div role="alert">
        <p><span aria-hidden="true">⚠ </span>${texts.wrong}</p>
        <ul>
          ${problems.map(({field, code}) => html`<li>${fill(texts[code], {field})}</li>`)}
        </ul>
      </div>`;
    if (!absence) return nothing;
    return html`<p role="alert"><span aria-hidden="true">⚠ </span>${texts[absence]}</p>
      <button type="button" part="again" @click=${() => this.dispatchEvent(new Event('kop-card-again'))}>
        ${texts.again}
      </button>`;
  }
}
