import {html, nothing, type TemplateResult} from 'lit';
import type {LoanScheme, SchemeSource} from '@koperasi/loan/schemes';
import type {Locale} from '../format/locale.js';
import type {SimulatorView} from './view.js';

const DAY = 86_400_000;

/** Whether a scheme's sources were last read more than 180 days before `today` (ISO). Not known to be so without a today. */
export function isStale({reviewedOn}: Pick<LoanScheme, 'reviewedOn'>, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewedOn) > 180 * DAY;
}

/** A publication date as precise as it is known: day, month or year. */
export function sourceDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'id', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && {month: 'long'}),
    ...(date.length > 7 && {day: 'numeric'}),
  }).format(new Date(date));
}

/** `Banten Intens, 8 Juli 2025`, with the article where one is named. */
export function sourceName({publisher, date, article}: SchemeSource, locale: Locale): string {
  return [article, publisher, date && sourceDate(date, locale)].filter(Boolean).join(', ');
}

function sourceTemplate(view: SimulatorView, source: SchemeSource): TemplateResult {
  const {publisher, date, url, article} = source;
  const sentence = date
    ? view.text('sourceLine', {publisher, date: sourceDate(date, view.locale)})
    : view.text('sourceLineUndated', {publisher});
  return html`<a href=${url} rel="external">${article ? `${article}. ` : ''}${sentence}</a> `;
}

/** Which scheme, how far it binds, who says so and when, in plain words; a warning once nobody has looked for half a year. */
export function schemeNoteTemplate(view: SimulatorView, today: string): TemplateResult {
  const {scheme} = view.simulation;
  const {locale, text} = view;
  const date = sourceDate(scheme.reviewedOn, locale);
  return html`<aside class="scheme" part="scheme">
    <p><b>${scheme.name[locale]}</b> <span class="status">${text(scheme.status)}</span></p>
    <p>
      ${scheme.statusNote?.[locale]} ${scheme.sources.map((source) => sourceTemplate(view, source))}
      ${text('reviewed', {date})}
    </p>
    ${isStale(scheme, today) ? html`<p class="warning">⚠ ${text('stale', {date})}</p>` : nothing}
    <p>
      ${text('borrowers')}: ${scheme.borrowers[locale]}. ${text('collateral')}:
      ${scheme.collateral?.[locale] ?? text('unknown')}.
    </p>
  </aside>`;
}
