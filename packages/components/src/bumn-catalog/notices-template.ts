import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../format/date.js';
import type {CatalogController} from './catalog-controller.js';
import {laterText} from './later-text.js';
import {problemTemplate} from './problem-template.js';
import type {CatalogView} from './view.js';

/** What is to be known of a catalog before one reads it: that it is an old one, or only a part. */
export function noticesTemplate(view: CatalogView, data: CatalogController): TemplateResult {
  const {locale, text} = view;
  const {keptAt, brokenOff} = data;
  const retry = {
    say: text('again'),
    act: () => {
      data.retry();
    },
  };
  const date = keptAt === undefined ? '' : formatDate(dayOf(keptAt), locale);
  return html`${keptAt === undefined ? nothing : problemTemplate(laterText(locale, 'kept', {date}), retry)}
  ${brokenOff ? problemTemplate(laterText(locale, 'brokenOff'), retry) : nothing}`;
}

/** What to do where nothing fits. */
export function noneTemplate({locale, act}: CatalogView): TemplateResult {
  return html`<p>${laterText(locale, 'noneFoundHint')}</p>
    <button type="button" @click=${act.clear}>${laterText(locale, 'clear')}</button>`;
}

/** The day of a moment where the page is read. */
function dayOf(moment: number): string {
  const minutes = new Date(moment).getTimezoneOffset();
  return new Date(moment - minutes * 60_000).toISOString().slice(0, 10);
}
