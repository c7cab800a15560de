import {html, LitElement, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {judgeCard, type TrustedCheck} from '../card-check/judge-card.js';
import {momentText} from '../card-check/moment-text.js';
import {LanguageController} from '../language/language-controller.js';
import {cardCheckId, type CardCheckMessages} from '../messages/card-check.id.js';
import {cardVerdictMessages, type CardVerdictMessages} from '../messages/card-verdict.js';
import {fill} from '../messages/fill.js';
import type {ClientSource} from '../provider/client-source.js';
import type {MemberCardData} from './card-data.js';
import {button} from '../theme/button.styles.js';
import {styles} from './card-verdict.styles.js';
import {CheckAgain} from './check-again.js';
import {CardCheckedEvent} from './member-card.events.js';
import {verdictSigns, type Verdict} from './verdict-signs.js';

interface Texts {
  readonly check: CardCheckMessages;
  readonly own: CardVerdictMessages;
}

const languages = {
  id: {check: cardCheckId, own: cardVerdictMessages.id},
  en: async (): Promise<Texts> => {
    const {cardCheckEn} = await import('../messages/card-check.en.js');
    return {check: cardCheckEn, own: cardVerdictMessages.en};
  },
};

/** Milliseconds by which clocks may differ; that of `verifyCard`. */
const tolerance = 600_000;
/** Milliseconds after which a page that is never closed asks anew: cards are revoked meanwhile. */
const day = 24 * 3600_000;

/** What another moment or another network may change. */
const passing: readonly Verdict[] = ['offline', 'unknown-key', 'not-yet-valid'];

/**
 * Whether a card is genuine: checks its token, and says in words and by a shape what came of it. A part of the member card.
 *
 * @tag kop-card-verdict
 * @fires {CardCheckedEvent} kop-card-checked - The signature was checked.
 */
export class CardVerdict extends LitElement {
  static override readonly styles = [button, styles];

  @property({attribute: false}) data: MemberCardData | undefined;
  @property({attribute: false}) client: ClientSource | undefined;
  @property({attribute: false}) keys: unknown;
  @property({attribute: false}) revoked: unknown;

  readonly #language = new LanguageController<Texts>(this, languages);
  #checking: AbortController | undefined;
  /** Undefined while nobody knows. */
  #outcome: TrustedCheck | undefined;
  /** When a card that is good now may be so no longer. */
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new CheckAgain(this, () => {
      this.#check(true);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#checking?.abort();
    clearTimeout(this.#end);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#check();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was found of another card, or by other keys, says nothing about this one: not for a moment.
    if (changed.has('data') || changed.has('client') || changed.has('keys') || changed.has('revoked'))
      this.#check();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {data} = this;
    if (!data) return nothing;
    const {check, own} = this.#language.texts;
    const verdict: Verdict = data.card ? (this.#outcome?.check.state ?? 'checking') : 'notIssued';
    const {title, explanation} = this.#words(verdict);
    return html`<section class=${verdict} aria-label=${own.region} aria-busy=${verdict === 'checking'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        ${svg`<path fill-rule="evenodd" d=${verdictSigns[verdict]} />`}
      </svg>
      <div role="status">
        <p class="title">${title}</p>
        ${verdict === 'verified' ? this.#reservations(data, check, own) : nothing}
        <p class="why">${explanation}${verdict === 'verified' ? ` ${own.unsigned}` : nothing}</p>
      </div>
      ${
        passing.includes(verdict)
          ? html`<button type="button" @click=${() => this.#check(true)}>${own.again}</button>`
          : nothing
      }
    </section>`;
  }

  #words(verdict: Verdict): {readonly title: string; readonly explanation: string} {
    const {check, own} = this.#language.texts;
    if (verdict === 'checking') return {title: own.checking, explanation: ''};
    if (verdict === 'notIssued') return {title: own.notIssued, explanation: own.notIssuedWhy};
    return check.states[verdict];
  }

  /** What a good signature does not say. */
  #reservations({member}: MemberCardData, check: CardCheckMessages, own: CardVerdictMessages): unknown {
    const {stale, readAt} = this.#outcome!.trust;
    const old = readAt
      ? fill(check.stale, {when: momentText(readAt, this.#language.locale)})
      : check.revocationsUnknown;
    const standings: Readonly<Record<string, string>> = {suspended: own.suspended, left: own.left};
    const standing = Object.hasOwn(standings, member.status) ? standings[member.status] : undefined;
    return [standing ?? '', stale ? old : ''].map((text) => text && html`<p class="title">${text}</p>`);
  }

  #check(anew = false): void {
    this.#checking?.abort();
    clearTimeout(this.#end);
    this.#outcome = undefined;
    this.requestUpdate();
    const {data} = this;
    if (!data?.card || !this.isConnected) return;
    this.#checking = new AbortController();
    void this.#judge(data, data.card, anew, this.#checking.signal);
  }

  async #judge(
    {cooperative: {code}}: MemberCardData,
    {id, token, revokedAt}: NonNullable<MemberCardData['card']>,
    anew: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const expected = {card: id, cooperative: code, isRevoked: Boolean(revokedAt)};
    const outcome = await judgeCard(token, this, {expected, signal, anew}).catch(() => undefined);
    if (signal.aborted || !outcome) return;
    this.#outcome = outcome;
    this.requestUpdate();
    this.dispatchEvent(new CardCheckedEvent(outcome.check));
    if (outcome.check.state !== 'verified') return;
    // Clocks may differ by as much, so that long a card is good after its end.
    const left = (outcome.check.expiresAt?.getTime() ?? Infinity) + tolerance - Date.now();
    this.#end = setTimeout(() => this.#check(), Math.min(left + 1000, day));
  }
}
