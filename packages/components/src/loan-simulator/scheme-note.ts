import {html, nothing, type TemplateResult} from 'lit';
import type {LoanScheme, SchemeSource} from '@koperasi/loan/schemes';
import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {SimulatorView} from './view.js';

const DAY = 86_400_000;

/** Whether a scheme's sources were last read more than 180 days before `today` (ISO). Not known to be so without a today. */
export function isStale({reviewedOn}: Pick<LoanScheme, 'reviewedOn'>, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewedOn) > 180 * DAY;
}

/** A publication date as precise as it is known: day, month, year. */
export function sourceDate(date: string, locale: Locale): string {
  if (date.length === 10) return formatDate(date, locale);
  if (date.length === 4) return date;
  return formatDate(`${date}-01`, locale).replace(/^\S+\s/, '');
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
  return html`<a href=${url} rel="noopener external">${article ? `${article}. ` : nothing}${sentence}</a>`;
}

/** Which scheme, how far it binds, who says so and when, in plain words; a warning once nobody has looked for half a year. */
export function schemeNoteTemplate(view: SimulatorView, today: string): TemplateResult {
  const {scheme} = view.simulation;
  const {locale} = view;
  const reviewed = formatDate(scheme.reviewedOn, locale);
  const [first, ...others] = scheme.sources;
  return html`<aside class="scheme" part="scheme" aria-label=${view.text('source')}>
    <p>
      <strong>${scheme.name[locale]}</strong>
      <span class="status">${view.text(scheme.status)}</span>
    </p>
    <p>
      ${scheme.statusNote?.[locale]} ${first ? sourceTemplate(view, first) : nothing}
      ${view.text('reviewed', {date: reviewed})}
    </p>
    ${
      isStale(scheme, today)
        ? html`<p class="warning">
            <span aria-hidden="true">⚠ </span>${view.text('stale', {date: reviewed})}
          </p>`
        : nothing
    }
    <details>
      <summary>${view.text('source')}</summary>
      <dl>
        <dt>${view.text('borrowers')}</dt>
        <dd>${scheme.borrowers[locale]}</dd>
        <dt>${view.text('collateral')}</dt>
        <dd>${scheme.collateral?.[locale] ?? view.text('unknown')}</dd>
      </dl>
      <ul>
        ${others.map((source) => html`<li>${sourceTemplate(view, source)}</li>`)}
      </ul>
    </details>
  </aside>`;
}
