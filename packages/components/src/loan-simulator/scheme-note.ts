import {html, nothing, type TemplateResult} from 'lit';
import type {LoanScheme, SchemeSource} from '@koperasi/loan/schemes';
import type {SimulatorView} from './view.js';

const DAY = 86_400_000;

/** Whether a scheme's sources were last read more than 180 days before `today` (ISO). Not known to be so without a today. */
export function isStale({reviewedOn}: Pick<LoanScheme, 'reviewedOn'>, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewedOn) > 180 * DAY;
}

/** A publication date as precise as it is known: day, month or year. */
export function sourceDate(date: string, months: readonly string[]): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `Banten Intens, 8 Juli 2025`, with the article where one is named. */
export function sourceName({publisher, date, article}: SchemeSource, months: readonly string[]): string {
  return [article, publisher, date && sourceDate(date, months)].filter(Boolean).join(', ');
}

function sourceTemplate(view: SimulatorView, source: SchemeSource): TemplateResult {
  const {publisher, date, url, article} = source;
  const sentence = date
    ? view.text('sourceLine', {publisher, date: sourceDate(date, view.months)})
    : view.text('sourceLineUndated', {publisher});
  return html`<a href=${url} rel="external">${article ? `${article}. ` : ''}${sentence}</a> `;
}

/** Which scheme, how far it binds, who says so and when, in plain words; a warning once nobody has looked for half a year. */
export function schemeNoteTemplate(view: SimulatorView, today: string): TemplateResult {
  const {scheme} = view.simulation;
  const {locale, text} = view;
  const date = sourceDate(scheme.reviewedOn, view.months);
  return html`<aside class="scheme" part="scheme">
    <p><b>${scheme.name[locale]}</b> <span class="status">${text(scheme.status)}</span></p>
    <p>
      ${scheme.statusNote?.[locale]} ${scheme.sources.map((source) => sourceTemplate(view, source))}
      ${text('reviewed', {date})}
    </p>
    ${isStale(scheme, today) ? html`<p class="warning"><span aria-hidden="true">⚠ </span>${text('stale', {date})}</p>` : nothing}
    ${view.detail?.schemeFacts(view)}
  </aside>`;
}
