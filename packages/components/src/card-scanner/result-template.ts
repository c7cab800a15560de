import {html, nothing, type TemplateResult} from 'lit';
import type {CardState} from '../card-check/check-card.js';
import {dayText, momentText} from '../card-check/moment-text.js';
import type {Locale} from '../format/locale.js';
import {fill} from '../messages/fill.js';
import type {CardScannerMessages} from '../messages/card-scanner.id.js';
import type {ScanResult, ScanView} from './scan-view.js';

/** How a state stands beside its words: a card to accept, to ask about, to refuse. */
export type StateKind = 'good' | 'doubtful' | 'bad';

/** What to do with a card, by its state. */
export const kinds: Readonly<Record<CardState, StateKind>> = {
  verified: 'good',
  expired: 'bad',
  'not-yet-valid': 'doubtful',
  revoked: 'bad',
  'unknown-key': 'doubtful',
  tampered: 'bad',
  malformed: 'doubtful',
  'other-card': 'bad',
  unsupported: 'doubtful',
  offline: 'doubtful',
};

/** States that another look may change: with the network, or with a clock that was set. */
const mayChange: ReadonlySet<CardState> = new Set<CardState>(['offline', 'unknown-key', 'not-yet-valid']);

/** Whether there is something to look at once more; also while that is done, so that its button stays under the finger. */
export function canRetry(view: ScanView): boolean {
  if (view.phase === 'checking') return view.again;
  return view.phase === 'judged' && mayChange.has(view.result.check.state);
}

/** What is known about a card besides its state: where it is from, until when it is good, how old the knowledge is. */
export function resultTemplate(
  {check, trust, place}: ScanResult,
  texts: CardScannerMessages,
  locale: Locale,
): TemplateResult {
  const {state, card, cooperative, issuedAt, expiresAt} = check;
  // Beside "revoked" the end of its time would promise something.
  const isVoid = state === 'revoked';
  const row = (name: string, value: string | undefined): TemplateResult | typeof nothing =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`;
  const when = trust.readAt && momentText(trust.readAt, locale);
  return html`
    ${
      card === undefined
        ? nothing
        : html`<dl part="details">
            ${row(texts.cooperative, place?.name)}
            ${row(texts.place, place && fill(texts.placeOf, {village: place.village, district: place.district}))}
            ${row(texts.code, cooperative)} ${row(texts.validFrom, issuedAt && dayText(issuedAt, locale))}
            ${row(texts.validUntil, isVoid ? undefined : expiresAt && dayText(expiresAt, locale))}
            ${row(texts.card, card)}
          </dl>`
    }
    ${
      state === 'verified' && !trust.stale && when
        ? html`<p class="muted">${fill(texts.listRead, {when})}</p>`
        : nothing
    }
  `;
}

/** What a person has to know beside "verified" where the list of revoked cards is old or missing. */
export function staleText(
  {check, trust}: ScanResult,
  texts: CardScannerMessages,
  locale: Locale,
): string | undefined {
  if (check.state !== 'verified' || !trust.stale) return undefined;
  return trust.readAt
    ? fill(texts.check.stale, {when: momentText(trust.readAt, locale)})
    : texts.check.revocationsUnknown;
}
