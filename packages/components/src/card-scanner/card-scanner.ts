import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {CardCheck} from '../card-check/check-card.js';
import {LanguageController} from '../language/language-controller.js';
import {cardScannerId, type CardScannerMessages} from '../messages/card-scanner.id.js';
import {tokens} from '../theme/tokens.styles.js';
import {CardScanEvent} from './card-scanner.events.js';
import {styles} from './card-scanner.styles.js';
import {isToken, tidyToken} from './card-token.js';
import {filmTemplate} from './film-template.js';
import type {CardPlace} from './places-source.js';
import {canRetry, kinds, resultTemplate} from './result-template.js';
import {ScanController} from './scan-controller.js';
import {statusTemplate} from './status-template.js';
import {typedTemplate, type TypedProblem} from './typed-token.js';

const languages = {
  id: cardScannerId,
  en: async (): Promise<CardScannerMessages> =>
    (await import('../messages/card-scanner.en.js')).cardScannerEn,
};

/**
 * Reads a member card by camera, from a photo or as typed, and says without the network whether it is genuine and still good. The
 * keys come from the page or through the client of the nearest `<kop-provider>`, and are kept in this browser. It opens nothing that
 * a code says, and tells nobody but the page.
 *
 * @tag kop-card-scanner
 * @csspart film - The camera's picture.
 * @csspart torch - The button of the camera's lamp, where it has one.
 * @csspart status - What the scanner is doing or has found, in words.
 * @csspart details - Where the card is from and until when it is good.
 * @csspart open - The button that opens and stops the camera.
 * @csspart retry - The button that looks at the card once more, with keys that are read anew.
 * @csspart typed - The form for a typed code.
 * @fires {CardScanEvent} kop-card-scan - A card was read and judged, or judged to be something else by other keys.
 */
export class CardScanner extends LitElement {
  static override readonly styles = [tokens, styles];

  /** Keys as JSON, in the form of the contract's `cards.keys`; they come before those of the client. */
  @property({attribute: false}) keys: unknown;
  /** Ids of cards that are void before their time; they count beside those that the client tells of. */
  @property({attribute: false}) revoked: Iterable<string> | undefined;
  /** Cooperatives by Kemendagri code, to be named without a client. */
  @property({attribute: false}) places: Readonly<Record<string, CardPlace>> | undefined;

  @state() private typedProblem: TypedProblem | undefined;

  readonly #language = new LanguageController<CardScannerMessages>(this, languages);
  readonly #scan = new ScanController(this);
  #focused: Element | null = null;

  /** @internal */
  get film(): HTMLVideoElement | null {
    return this.renderRoot.querySelector('video');
  }

  /** @internal */
  scanned(check: CardCheck): void {
    this.dispatchEvent(new CardScanEvent(check));
  }

  /** A language that is not there yet is waited for, so that no other one flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#language.loading;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('keys') || changed.has('revoked'))) void this.#scan.judgeAnew();
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override render(): TemplateResult {
    const {texts, locale} = this.#language;
    const {view} = this.#scan;
    const result = view.phase === 'judged' ? view.result : undefined;
    const kind = result
      ? kinds[result.check.state]
      : view.phase === 'idle' && view.problem
        ? 'doubtful'
        : 'none';
    return html`
      ${filmTemplate(view, texts, this.#switchTorch)}
      <div class="found" data-kind=${kind} data-state=${result?.check.state ?? nothing}>
        <div part="status" role="status" aria-atomic="true">${statusTemplate(view, texts, locale)}</div>
        ${result ? resultTemplate(result, texts, locale) : nothing}
        ${canRetry(view) ? html`<button type="button" part="retry" @click=${this.#retry}>${texts.retry}</button>` : nothing}
      </div>
      ${this.#ways()} ${typedTemplate(texts, this.typedProblem, this.#submit)}
    `;
  }

  /** What had the focus may have gone with the camera or with a result: the focus goes on to what is always there. */
  protected override updated(): void {
    if (this.#focused && !this.#focused.isConnected)
      this.renderRoot.querySelector<HTMLElement>('[part=open]')?.focus();
  }

  /** One button opens and stops, so that the focus stays when the camera does. */
  #ways(): TemplateResult {
    const {texts} = this.#language;
    const {phase} = this.#scan.view;
    const names = {asking: texts.cancel, filming: texts.stop, judged: texts.scanAgain};
    const name = Object.hasOwn(names, phase) ? names[phase as keyof typeof names] : texts.open;
    const photo = (text: string, capture?: 'environment'): TemplateResult =>
      html`<label class=${capture ? 'button capture' : 'button'}>
        <input type="file" accept="image/*" capture=${capture ?? nothing} @change=${this.#choose} />${text}
      </label>`;
    return html`<div class="ways">
      <button type="button" part="open" class="primary" @click=${this.#press}>${name}</button>
      ${photo(texts.takePhoto, 'environment')} ${photo(texts.choosePhoto)}
    </div>`;
  }

  readonly #press = (): void => {
    const {phase} = this.#scan.view;
    this.typedProblem = undefined;
    if (phase === 'asking' || phase === 'filming') this.#scan.stop();
    else void this.#scan.film();
  };

  readonly #choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same photo can be chosen again.
    input.value = '';
    this.typedProblem = undefined;
    if (file) void this.#scan.photo(file);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea')!;
    const token = tidyToken(field.value);
    this.typedProblem = token === '' ? 'typedEmpty' : isToken(token) ? undefined : 'typedWrong';
    if (this.typedProblem) field.focus();
    else void this.#scan.judge(token);
  };

  readonly #retry = (): void => {
    if (this.#scan.view.phase === 'judged') void this.#scan.retry();
  };

  readonly #switchTorch = (): void => {
    void this.#scan.switchTorch();
  };
}
