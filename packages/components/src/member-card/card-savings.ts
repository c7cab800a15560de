import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatRupiah} from '../format/rupiah.js';
import {LanguageController} from '../language/language-controller.js';
import {cardToolsMessages, type CardToolsMessages} from '../messages/card-tools.js';
import {fill} from '../messages/fill.js';
import type {ClientSource} from '../provider/client-source.js';
import type {CardSavings as Savings, MemberCardData} from './card-data.js';
import {styles} from './card-savings.styles.js';
import {dayText} from './card-texts.js';
import {readSavings} from './read-savings.js';
import {askSavings} from './savings-source.js';

/** Milliseconds in which a person has read four amounts. */
const shownFor = 30_000;

const languages = {
  id: cardToolsMessages.id,
  en: (): Promise<CardToolsMessages> => Promise.resolve(cardToolsMessages.en),
};

/**
 * What a member has saved, on the page only while a person asked for it: whoever put it there takes it out when it says so.
 *
 * @tag kop-card-savings
 * @fires {Event} kop-savings-over - The time is over, the page is out of sight or goes to the printer.
 */
export class CardSavings extends LitElement {
  static override readonly styles = styles;

  @property({attribute: false}) data: MemberCardData | undefined;
  @property({attribute: false}) client: ClientSource | undefined;

  readonly #language = new LanguageController<CardToolsMessages>(this, languages);
  #savings: Savings | undefined;
  #hasFailed = false;
  #shown: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const {signal} = (this.#shown = new AbortController());
    const over = (): void => void this.dispatchEvent(new Event('kop-savings-over'));
    addEventListener('beforeprint', over, {signal});
    addEventListener('pagehide', over, {signal});
    const look = (): void => {
      if (document.visibilityState === 'hidden') over();
    };
    document.addEventListener('visibilitychange', look, {signal});
    void this.#read(signal, over);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown?.abort();
    this.#savings = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {data} = this;
    if (!data) return nothing;
    const texts = this.#language.texts;
    const {locale} = this.#language;
    if (this.#hasFailed)
      return html`<p role="alert"><span aria-hidden="true">⚠ </span>${texts.savingsUnread}</p>`;
    const savings = this.#savings;
    if (!savings) return html`<p role="status">${texts.waiting}</p>`;
    const {asOf} = savings;
    return html`<section aria-label=${fill(texts.savings, {name: data.member.name})}>
      <dl>
        ${(['pokok', 'wajib', 'sukarela', 'total'] as const).map(
          (kind) =>
            html`<div class=${kind}>
              <dt>${texts[kind]}</dt>
              <dd>${formatRupiah(savings[kind], locale)}</dd>
            </div>`,
        )}
      </dl>
      <p>${asOf ? fill(texts.asOf, {date: dayText(asOf, locale)}) : texts.soonHidden}</p>
    </section>`;
  }

  async #read(signal: AbortSignal, over: () => void): Promise<void> {
    const {data, client} = this;
    try {
      const read = readSavings(data?.savings) ?? (client && data && (await askSavings(client, data, signal)));
      if (signal.aborted) return;
      this.#savings = read;
      this.#hasFailed = !read;
    } catch {
      if (signal.aborted) return;
      this.#hasFailed = true;
    }
    this.requestUpdate();
    const timer = setTimeout(over, shownFor);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
